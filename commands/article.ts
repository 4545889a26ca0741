import { listArticles } from '../src/answer/list-articles.ts';
import { showArticle } from '../src/answer/show-article.ts';
import {
  ARTICLE_OPTION,
  ASKED_EVERYWHERE,
  OPTION_TYPE,
  PRIVATE_OPTION,
  suggestArticles,
} from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { formatCommandLine, textOption } from '../src/query/command-line.ts';

/** `/article list` and `/article show`: what can be asked, and where it is from. */
export const article: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'article',
    description: 'The articles that can be asked, and where each is from',
    options: [
      {
        type: OPTION_TYPE.subcommand,
        name: 'list',
        description: 'List the articles that can be asked here',
        options: [PRIVATE_OPTION],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'show',
        description:
          'Show where an article is from, how long it is, and how it has changed',
        options: [{ ...ARTICLE_OPTION, required: true }, PRIVATE_OPTION],
      },
    ],
  },

  answer({ subcommand, values }, library) {
    const asked = formatCommandLine({ command: `article ${subcommand}`, values });
    return subcommand === 'show'
      ? showArticle(library, { asked, article: textOption(values, 'article') ?? '' })
      : listArticles(library, { asked });
  },

  suggest: ({ text }, library) => suggestArticles(library, text),
};
