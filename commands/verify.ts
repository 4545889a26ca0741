import { answerVerify } from '../src/answer/verify/answer-verify.ts';
import { ASKED_EVERYWHERE, OPTION_TYPE } from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { suggestSpeakers } from '../src/discord/suggest-speakers.ts';
import { formatCommandLine, textOption } from '../src/query/command-line.ts';

/** Discord's greatest length of an option: a quotation may be long. */
const QUOTE_CHARS = 6000;

/** `/verify`: how a quotation stands to the articles. */
export const verify: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'verify',
    description:
      'Compare a quotation with the articles, word by word; only you see the answer',
    options: [
      {
        type: OPTION_TYPE.text,
        name: 'quote',
        description: 'The words to verify, with or without quotation marks',
        required: true,
        max_length: QUOTE_CHARS,
      },
      {
        type: OPTION_TYPE.text,
        name: 'speaker',
        description: 'Who is said to have said it: any part of a name or role',
        autocomplete: true,
        max_length: 100,
      },
    ],
  },

  answer({ values }, library) {
    return answerVerify(library, {
      asked: formatCommandLine({ command: 'verify', values }),
      quotes: [textOption(values, 'quote') ?? ''],
      speaker: textOption(values, 'speaker'),
    });
  },

  suggest: ({ text }, library) => suggestSpeakers(library, text),
};
