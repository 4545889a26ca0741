import type { Library } from '../../src/answer/library.ts';
import { search } from '../../src/answer/search.ts';
import type { Article } from '../../src/article/article.ts';
import type { NewArticle } from '../../src/library/analyse-article.ts';
import type { Analyser } from '../../src/library/analyser.ts';
import type { BasePlace } from '../../src/library/base-saver.ts';
import { buildShelf } from '../../src/library/build-library.ts';
import { ServerLibraries } from '../../src/library/server-libraries.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { Store } from '../../src/store/store.ts';
import { buildArticle } from './build-article.ts';
import { DirectAnalyser } from './direct-analyser.ts';

/** An article that ships, in the tests of servers' libraries. */
export const SHIPPED: Article = buildArticle('Harbour bridge shut', [
  'A storm bent 14 cables of the bridge.',
  '“Nobody was in danger,” engineer Maria Ortega said.',
]);

/** An article that a server adds, with a text of its own. */
export function newArticle(
  headline: string,
  paragraphs: readonly string[],
  known: Partial<NewArticle> = {},
): NewArticle {
  const { id: _id, slug: _slug, ...article } = buildArticle(headline, paragraphs, known);
  return article;
}

interface LibrarySettings {
  readonly analyser: Analyser;
  readonly memoryBytes: number;
  readonly bases: BasePlace | null;
}

/** Libraries over a store, whose analyser counts what it does. */
export function librariesOf(
  store: Store,
  {
    analyser = new DirectAnalyser(),
    memoryBytes = 1e9,
    bases = null,
  }: Partial<LibrarySettings> = {},
): ServerLibraries {
  return new ServerLibraries({
    shipped: buildShelf([SHIPPED]),
    store,
    analyser,
    memoryBytes,
    bases,
  });
}

/** The ids of the articles in which words are found, best first. */
export function articlesWith(library: Library, words: string): readonly string[] {
  const { answers } = search(library, parseQuery(words), library.readings);
  return [...new Set(answers.map(({ passage }) => passage.article))];
}
