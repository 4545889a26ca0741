import type { ArticleList, CountedArticle } from './article-answer.ts';
import type { Library, Reading } from './library.ts';

/** A message is read on a phone: at most so many articles at once. */
export const ARTICLES_AT_ONCE = 10;

/**
 * Lists the articles that can be asked: a server's own first, the newest of them first, then
 * those that ship.
 *
 * @param from Place of the first to be shown, from 1; past the end, the last page is shown.
 */
export function listArticles(
  { readings }: Library,
  { asked, from = 1 }: { readonly asked: string; readonly from?: number },
): ArticleList {
  const own = readings.filter(({ article }) => article.id.startsWith('B'));
  const shipped = readings.filter(({ article }) => !article.id.startsWith('B'));
  const ordered = [...own.toReversed(), ...shipped];
  const total = ordered.length;
  const lastPage =
    Math.max(0, Math.ceil(total / ARTICLES_AT_ONCE) - 1) * ARTICLES_AT_ONCE;
  const start = Math.max(0, Math.min(from - 1, lastPage));
  return {
    kind: 'article-list',
    asked,
    articles: ordered.slice(start, start + ARTICLES_AT_ONCE).map(countSentences),
    from: start + 1,
    total,
  };
}

/** Counts the sentences of an article's body; its headline is none of them. */
export function countSentences({ article, sentenceCount }: Reading): CountedArticle {
  return { article, sentences: sentenceCount - 1 };
}
