import type { IndexedPassage } from '../../index/indexed-passage.ts';
import type { TermCounts } from '../../index/term-counts.ts';
import type { Library, Reading } from '../library.ts';
import type { MessageTerm } from './message-terms.ts';

/** Names and figures count two points, other words one: so many make a passage worth showing. */
const LEAST_POINTS = 3;

/** The least share of the message's weight that a passage has in common with it. */
const LEAST_SHARE = 0.3;
/** Of a long message, so much of the weight is enough to share a part of. */
const WHOLE_WEIGHT = 40;

/** A passage is shown beside the best one if it shares so much of what that shares. */
const LEAST_OF_BEST = 0.55;

/** More passages than these have no room behind *More*. */
const MOST_PASSAGES = 9;

/** So many candidates are proposed for the words that tell most. */
const CANDIDATES = 300;

/**
 * Chooses the passages of some articles that share most with a message: names, figures and
 * rare words. Best first; none where all share too little to be about the same.
 */
export function choosePassages(
  library: Library,
  readings: readonly Reading[],
  terms: readonly MessageTerm[],
): readonly IndexedPassage[] {
  const { index } = library;
  const isWhole = readings === library.readings;
  const scope = new Set(isWhole ? [] : readings.map(({ article }) => article.id));
  const whole = Math.min(sum(terms.map(({ weight }) => weight)), WHOLE_WEIGHT);
  const scored = index
    .candidates(
      terms.map(({ term }) => term),
      CANDIDATES,
    )
    .filter(({ article }) => isWhole || scope.has(article))
    .map((passage) => ({
      passage,
      ...score(passage, terms, index.article(passage.article)?.frequencies),
    }))
    .filter(
      ({ points, shared }) => points >= LEAST_POINTS && shared >= LEAST_SHARE * whole,
    )
    .toSorted((one, other) => other.shared - one.shared);
  const best = scored[0]?.shared ?? 0;
  return scored
    .filter(({ shared }) => shared >= LEAST_OF_BEST * best)
    .slice(0, MOST_PASSAGES)
    .map(({ passage }) => passage);
}

/** A name that the article has elsewhere, and here perhaps as "he", counts so much. */
const NEAR_SHARE = 0.3;

/** A single word that is shared says nothing. */
const LEAST_WORDS = 2;

/** @param around The terms of the passage's article. */
function score(
  { terms: ids }: IndexedPassage,
  terms: readonly MessageTerm[],
  around: TermCounts | undefined,
): { readonly points: number; readonly shared: number } {
  const common = terms.filter(({ id }) => ids.includes(id));
  if (common.length < LEAST_WORDS) return { points: 0, shared: 0 };
  const near = terms.filter(
    ({ id, isTelltale }) => isTelltale && !ids.includes(id) && around?.has(id),
  );
  return {
    points: sum(common.map(({ isTelltale }) => (isTelltale ? 2 : 1))) + near.length,
    shared:
      sum(common.map(({ weight }) => weight)) +
      NEAR_SHARE * sum(near.map(({ weight }) => weight)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
