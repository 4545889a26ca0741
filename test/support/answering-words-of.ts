import { findAnsweringWords } from '../../src/answer/answering-words.ts';
import { soughtBy } from '../../src/answer/sought.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { searchTerms } from '../../src/query/search-terms.ts';
import { withEqualForms } from '../../src/ranking/equal-forms.ts';
import { buildArticle } from './build-article.ts';

/** What stands around a passage and a question. */
interface Around {
  /** What the command asks before the words typed: "how many". @default nothing */
  readonly opening?: string;
  /** Another paragraph of the article. @default none */
  readonly elsewhere?: string;
}

/** Returns the words of a passage that answer a question; the article is of 4 March 2026. */
export function answeringWordsOf(
  question: string,
  passage: string,
  { opening = '', elsewhere = '' }: Around = {},
): readonly string[] {
  const query = withEqualForms(parseQuery(question, opening));
  const sought = soughtBy(query);
  const focus = {
    terms: searchTerms(query),
    speaker: [],
    ...(sought ? { sought } : {}),
  };
  const article = buildArticle('Harbour news', [passage, elsewhere], {
    published: '2026-03-04',
  });
  const start = article.text.indexOf(passage);
  const span = { start, end: start + passage.length };
  return findAnsweringWords(article, span, focus).map(({ start, end }) =>
    article.text.slice(start, end),
  );
}
