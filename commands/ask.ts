import { answerQuestion } from '../src/answer/answer-question.ts';
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

/** `/ask`: a free question, answered as the command would that fits its kind. */
export const ask: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'ask',
    description: 'Ask a question in your own words; passages of the articles answer',
    options: [
      {
        type: OPTION_TYPE.text,
        name: 'question',
        description: 'Such as: What did Ned Price say about Taiwan?',
        required: true,
        max_length: QUESTION_CHARS,
      },
      ARTICLE_OPTION,
      PRIVATE_OPTION,
    ],
  },

  answer({ values, today }, library) {
    return answerQuestion(library, {
      asked: formatCommandLine({ command: 'ask', values }),
      question: textOption(values, 'question') ?? '',
      article: textOption(values, 'article'),
      today,
    });
  },

  suggest: ({ text }, library) => suggestArticles(library, text),
};
