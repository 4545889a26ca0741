import type { IndexedArticle } from './indexed-article.ts';
import type { IndexedPassage } from './indexed-passage.ts';

/** A term of a question and how much it tells, above 0. */
export interface WeighedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A passage with how promising it is: comparable inside one question, over all parts. */
export interface PromisingPassage {
  readonly passage: IndexedPassage;
  readonly promise: number;
}

/**
 * Articles that come and go together, such as those that ship or those of one server.
 * Several parts are asked as one by a `PassageIndex`; an article is in one of them.
 */
export interface IndexPart {
  /** How many passages there are. */
  readonly size: number;
  /** How many words they have in all. */
  readonly wordCount: number;
  /** An article by its id. */
  article(id: string): IndexedArticle | undefined;
  /** In how many passages a term stands, given by its id in the vocabulary. */
  frequencyOf(term: number): number;
  /** Ids of the articles in which a term stands, not as a common word. */
  articlesWith(term: string): readonly string[];
  /**
   * Finds the most promising passages that share at least one of the terms, in reading
   * order, the articles as they were added; of equals the first.
   */
  findPromising(
    terms: readonly WeighedTerm[],
    limit: number,
  ): readonly PromisingPassage[];
}
