import { LivePart } from './live-part.ts';
import { type ArticleSource, type PassageContext, packArticle } from './pack-article.ts';
import { PassageIndex } from './passage-index.ts';

/**
 * Indexes articles that stay as they are.
 *
 * @param contextOf Names that belong to the passages of an article; none if not given.
 */
export function indexArticles<Source extends ArticleSource>(
  articles: readonly Source[],
  contextOf?: (article: Source) => PassageContext,
): PassageIndex {
  const part = new LivePart();
  for (const article of articles)
    part.add(article.id, packArticle(article, contextOf?.(article)));
  return new PassageIndex(part.vocabulary, [part]);
}
