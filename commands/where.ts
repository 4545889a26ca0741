import { answerOpened } from '../src/answer/answer-opened.ts';
import {
  ARTICLE_OPTION,
  ASKED_EVERYWHERE,
  OPTION_TYPE,
  PRIVATE_OPTION,
  QUESTION_CHARS,
  suggestArticles,
} from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { formatCommandLine, textOption } from '../src/query/command-line.ts';

/** `/where was`: the passages that tell a place. */
export const where: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'where',
    description: 'Find where something was',
    options: [
      {
        type: OPTION_TYPE.subcommand,
        name: 'was',
        description: 'Find the passages that tell where something was, the place in bold',
        options: [
          {
            type: OPTION_TYPE.text,
            name: 'what',
            description: 'What it was, such as: the robotics competition',
            required: true,
            max_length: QUESTION_CHARS,
          },
          ARTICLE_OPTION,
          PRIVATE_OPTION,
        ],
      },
    ],
  },

  answer({ values }, library) {
    return answerOpened(library, {
      asked: formatCommandLine({ command: 'where was', values }),
      opening: 'where was',
      text: textOption(values, 'what') ?? '',
      article: textOption(values, 'article'),
    });
  },

  suggest: ({ text }, library) => suggestArticles(library, text),
};
