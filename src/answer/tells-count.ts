import type { Query } from '../query/query.ts';
import type { Hit } from '../ranking/rank.ts';
import type { Focus } from './answer.ts';
import { findSought } from './find-sought.ts';
import { COUNT_TOLD, isAnyone } from './fit-of-count.ts';
import type { Library } from './library.ts';

/**
 * Tells whether a near miss of a question for a count answers it after all, closely: it has
 * all words of the question, or others that mean the same, and a figure of which they are
 * told. A search misses such passages as their noun is left out: "43 were injured" has but
 * one word of "how many people were injured".
 */
export function tellsCount(
  { readingById }: Library,
  { passage: { article, passage }, match }: Hit,
  { query, focus }: { query: Query; focus: Focus },
): boolean {
  const reading = readingById.get(article);
  if (!reading || focus.sought?.thing !== 'count') return false;
  const has = match.found | match.meant;
  const isWhole = query.words.every(
    ({ term, word }, place) =>
      word === 'many' || isAnyone(term) || (has & (1 << place)) !== 0,
  );
  if (!isWhole || has === 0) return false;
  const asked = new Set(focus.terms);
  const figures = findSought(reading.article, passage, focus.sought, asked);
  return figures.some(({ fit }) => fit >= COUNT_TOLD);
}
