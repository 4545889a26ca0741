import { answerCite } from '../src/answer/cite.ts';
import {
  ASKED_EVERYWHERE,
  OPTION_TYPE,
  PRIVATE_OPTION,
} from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { formatCommandLine, textOption } from '../src/query/command-line.ts';

/** Longest link that Discord lets a person open; a text fragment can be long. */
const PASSAGE_CHARS = 2000;

/** `/cite`: the passage that an address or a link means. */
export const cite: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'cite',
    description:
      'Show the passage of an address such as A1·s12, or of a link to the words',
    options: [
      {
        type: OPTION_TYPE.text,
        name: 'passage',
        description: 'An address such as A1·s12 or A1.12-14, or a link to an article',
        required: true,
        max_length: PASSAGE_CHARS,
      },
      PRIVATE_OPTION,
    ],
  },

  answer({ values }, library) {
    return answerCite(library, {
      asked: formatCommandLine({ command: 'cite', values }),
      passage: textOption(values, 'passage') ?? '',
    });
  },
};
