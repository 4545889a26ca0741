import type { Comparison } from './compare-words.ts';
import { type Place, placeOf, type WordRange } from './place.ts';
import { type Piece, sentenceOf } from './read-pieces.ts';

/**
 * Returns the places of an article that a piece of a quotation leans on: one, or several
 * where words are left out from one sentence to another.
 */
export function splitPiece(
  { lettered, first, last, steps }: Piece,
  printed: Comparison['printed'],
): readonly Place[] {
  const places: Place[] = [];
  let start = first;
  let leftOut: WordRange[] = [];
  for (const step of steps) {
    if (step.kind !== 'left out') continue;
    const before = printed(step.from - 1);
    const after = printed(step.to);
    if (!before || !after) continue;
    if (sentenceOf(before) === sentenceOf(after)) {
      leftOut.push({ from: before.word + 1, to: after.word });
      continue;
    }
    places.push(...placeOf(lettered, start, before.word, leftOut));
    start = after.word;
    leftOut = [];
  }
  return [...places, ...placeOf(lettered, start, last, leftOut)];
}
