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

/** `/how many`: the passages that tell a figure. */
export const how: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'how',
    description: 'Find how many there were',
    options: [
      {
        type: OPTION_TYPE.subcommand,
        name: 'many',
        description:
          'Find the passages that tell how many there were, the figure in bold',
        options: [
          {
            type: OPTION_TYPE.text,
            name: 'of',
            description: 'Who or what is counted, such as: Chinese jets',
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
      asked: formatCommandLine({ command: 'how many', values }),
      opening: 'how many',
      text: textOption(values, 'of') ?? '',
      article: textOption(values, 'article'),
    });
  },

  suggest: ({ text }, library) => suggestArticles(library, text),
};
