import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { Query } from '../query/query.ts';
import { type Score, scorePassage, type TermStatistics } from './score.ts';

/** A candidate with its score. */
export interface Hit {
  readonly passage: IndexedPassage;
  readonly score: Score;
}

/**
 * Orders candidates by relevance, best first; equal scores keep their reading order, so
 * that the same question always has the same answer.
 */
export function rank(
  query: Query,
  candidates: readonly IndexedPassage[],
  statistics: TermStatistics,
): readonly Hit[] {
  return candidates
    .map((passage) => ({ passage, score: scorePassage(query, passage, statistics) }))
    .sort(
      (one, other) => other.score.value - one.score.value || inReadingOrder(one, other),
    );
}

function inReadingOrder({ passage: one }: Hit, { passage: other }: Hit): number {
  if (one.article === other.article) return one.passage.start - other.passage.start;
  return one.article < other.article ? -1 : 1;
}

/**
 * Returns a term's inverse document frequency, `ln(1 + (N − n + ½) / (n + ½))`, as in
 * Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*
 * (2009), §3.1, with the 1 that Lucene adds to keep it above 0.
 *
 * @param passageCount N, all passages.
 * @param documentFrequency n, those that have the term.
 */
export function inverseDocumentFrequency(
  passageCount: number,
  documentFrequency: number,
): number {
  return Math.log(
    1 + (passageCount - documentFrequency + 0.5) / (documentFrequency + 0.5),
  );
}
