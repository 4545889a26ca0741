import type { ArticleSource } from '../../../src/index/pack-article.ts';
import { splitLongPassages } from '../../../src/index/split-long-passages.ts';
import { type Span, sliceSpan } from '../../../src/text/span.ts';

/** A passage that an engine found. */
export interface FoundPassage {
  /** Id of its article. */
  readonly article: string;
  readonly passage: Span;
}

/**
 * Asks a question of one article, or of all where it is null; best first. Engines that
 * answer later return a promise.
 */
export type Ask = (
  question: string,
  article: string | null,
) => readonly FoundPassage[] | Promise<readonly FoundPassage[]>;

/** Makes articles ready to be asked. */
export type Engine = (articles: readonly ArticleSource[]) => Ask | Promise<Ask>;

/** Finds texts by a question: their places in the list that was indexed, best first. */
export type Search = (question: string) => readonly number[] | Promise<readonly number[]>;

/** So many hits are asked for. */
export const HITS = 20;

/**
 * Makes an engine of a search library: it is given the very passages that ours searches.
 * Each article that is asked by itself has an index of its own.
 *
 * @param index Indexes texts.
 */
export function peerEngine(
  index: (texts: readonly string[]) => Search | Promise<Search>,
): Engine {
  return async (articles) => {
    const byArticle = new Map<string, Promise<Ask>>();
    const all = await indexPassages(articles, index);
    return async (question, article) => {
      if (article === null) return await all(question, null);
      const own = articles.filter(({ id }) => id === article);
      const known = byArticle.get(article) ?? indexPassages(own, index);
      byArticle.set(article, known);
      const ask = await known;
      return await ask(question, article);
    };
  };
}

async function indexPassages(
  articles: readonly ArticleSource[],
  index: (texts: readonly string[]) => Search | Promise<Search>,
): Promise<Ask> {
  const passages = articles.flatMap(({ id, text, passages, sentences }) =>
    splitLongPassages(passages, sentences).map((passage) => ({
      article: id,
      passage,
      text: sliceSpan(text, passage),
    })),
  );
  const search = await index(passages.map(({ text }) => text));
  return async (question) =>
    (await search(question)).flatMap((place) => passages[place] ?? []);
}
