import { answerWhatHappened } from '../src/answer/what-happened.ts';
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
          ARTICLE_OPTION,
          PRIVATE_OPTION,
        ],
      },
    ],
  },

  answer({ values }, library) {
    return answerWhatHappened(library, {
      asked: formatCommandLine({ command: 'what happened', values }),
      about: textOption(values, 'about') ?? '',
      article: textOption(values, 'article'),
    });
  },

  suggest: ({ text }, library) => suggestArticles(library, text),
};
