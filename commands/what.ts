import { answerWhatHappened } from '../src/answer/what-happened.ts';
import {
  ARTICLE_OPTION,
  ASKED_EVERYWHERE,
  OPTION_TYPE,
  ORDER_OPTION,
  PRIVATE_OPTION,
  QUESTION_CHARS,
  readOrder,
  suggestArticles,
} from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { formatCommandLine, textOption } from '../src/query/command-line.ts';

/** `/what happened`: the passages that report something. */
export const what: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'what',
    description: 'Find what happened',
    options: [
      {
        type: OPTION_TYPE.subcommand,
        name: 'happened',
        description: 'Find the passages that report something, each with who says so',
        options: [
          {
            type: OPTION_TYPE.text,
            name: 'about',
            description: 'Words, names or figures, such as: 56 jets',
            required: true,
            max_length: QUESTION_CHARS,
          },
          {
            type: OPTION_TYPE.text,
            name: 'when',
            description: 'Only then, such as: November 2021, 8 Nov, Monday, last week',
            max_length: 100,
          },
          ARTICLE_OPTION,
          ORDER_OPTION,
          PRIVATE_OPTION,
        ],
      },
    ],
  },

  answer({ values, today }, library) {
    return answerWhatHappened(library, {
      asked: formatCommandLine({ command: 'what happened', values }),
      about: textOption(values, 'about') ?? '',
      when: textOption(values, 'when'),
      article: textOption(values, 'article'),
      order: readOrder(textOption(values, 'order')),
      today,
    });
  },

  suggest: ({ text }, library) => suggestArticles(library, text),
};
