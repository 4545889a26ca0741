import { findRuns } from './find-runs.ts';
import type { Letters } from './letters.ts';

/** A run of neighbouring words: the places of the first and the last, inclusive. */
export interface WordRun {
  readonly first: number;
  readonly last: number;
}

/** A few common words stand in many places; these are enough for any reader. */
const MOST_RUNS = 50;

/**
 * Finds the runs of whole words of a text that have just some letters, in order; at most
 * 50. Half a word is none: "boat" is found in "small-boat", not in "boats".
 *
 * @param folded Letters as {@link foldLetters} gives them.
 */
export function findWordRuns(letters: Letters, folded: string): readonly WordRun[] {
  return findRuns(letters.folded, folded, MOST_RUNS).flatMap((from) => {
    const first = wordAt(letters, from, 'from');
    const last = wordAt(letters, from + folded.length, 'to');
    return first < 0 || last < 0 ? [] : { first, last };
  });
}

/** The place of the word that begins or ends at an offset of the letters; -1 for half a word. */
function wordAt({ words }: Letters, offset: number, edge: 'from' | 'to'): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[edge] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return words[low]?.[edge] === offset ? low : -1;
}
