import type { AlignmentInput } from './align-words.ts';
import { COST } from './alignment-table.ts';

/** What a leap costs beyond the gap that {@link boundAlignment} may count in its place. */
export const LEAP_BEYOND_BOUND: number = COST.leap - COST.gap;

/**
 * Returns a score that no alignment exceeds, in time that grows with the sum of both
 * lengths: each word of the quotation stands, or is changed, and two that stand one after
 * the other nowhere have a gap between them. Alignments with a leap fall short of it by
 * {@link LEAP_BEYOND_BOUND} at least.
 */
export function boundAlignment(input: AlignmentInput): number {
  const { quotation, weights, elisions } = input;
  const { standing, pairs } = findStanding(input);
  let same = Number.NEGATIVE_INFINITY;
  let other = 0;
  for (const [place, word] of quotation.entries()) {
    const parting = elisions.has(place) ? COST.marked : COST.gap;
    const isNext = pairs.has(pairOf(quotation, quotation[place - 1] ?? 0, word));
    const before = Math.max(other, same - (isNext ? 0 : parting));
    other = Math.max(other, same) - COST.changed;
    same = standing.has(word) ? before + (weights[place] ?? 0) : Number.NEGATIVE_INFINITY;
  }
  return Math.max(same, other);
}

/** Which words of a quotation stand in the articles, and which one right after another. */
function findStanding({ quotation, articles }: AlignmentInput): {
  readonly standing: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
} {
  const standing = new Set<number>();
  const pairs = new Set<number>();
  let before = -1;
  for (const word of articles) {
    if (word >= 0) standing.add(word);
    if (word >= 0 && before >= 0) pairs.add(pairOf(quotation, before, word));
    before = word;
  }
  return { standing, pairs };
}

/** Two words as one number: those of a quotation are fewer than its words. */
function pairOf({ length }: Int32Array, word: number, next: number): number {
  return word * length + next;
}
