import type { IndexedPassage } from '../index/indexed-passage.ts';
import { MOST_WORDS } from './most-words.ts';
import type { ScopedQuery } from './scope.ts';

/** How soon a repeated word stops counting; Robertson and Zaragoza (2009) §3.1 advise 1.2. */
const K1 = 1.2;

/** How much length counts, 0 to 1; low, since passages differ little in length. */
const B = 0.4;

/** How often each word stands in the passage at hand; one list for all, as there are many. */
const counts = new Uint8Array(MOST_WORDS);

/**
 * Returns the BM25 of a passage, 0 or more: `Σ w · tf · (k1 + 1) / (tf + k1 · (1 − b + b · l / avg))`
 * (Robertson and Zaragoza 2009, §3.1), where w is a word's weight, tf how often it stands
 * in the passage, l the passage's words.
 */
export function bm25(
  { placeOfTerm, weights, index }: ScopedQuery,
  { terms }: IndexedPassage,
): number {
  counts.fill(0);
  for (let i = 0; i < terms.length; i++) {
    const place = placeOfTerm[terms[i] ?? 0] ?? 0;
    if (place) counts[place - 1] = (counts[place - 1] ?? 0) + 1;
  }
  const length = K1 * (1 - B + (B * terms.length) / Math.max(index.averageLength, 1));
  let sum = 0;
  for (let place = 0; place < weights.length; place++) {
    const count = counts[place] ?? 0;
    if (count) sum += ((weights[place] ?? 0) * count * (K1 + 1)) / (count + length);
  }
  return sum;
}
