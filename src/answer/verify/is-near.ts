import { isTelling } from './compare-words.ts';
import type { QuotedText } from './quoted-text.ts';
import type { Piece } from './read-pieces.ts';

/**
 * How much of a quotation must stand in the articles for it to be an alteration of their
 * words, and not another text on the same subject: the share of words that stand among
 * those and all alterations; more, where only half of the telling words stand. Own choice,
 * tried on invented near misses.
 */
const LEAST_LIKENESS = 0.6;
const LIKENESS_OF_HALF = 0.75;
const HALF = 0.5;
/** A single word that stands is a word of the language. */
const LEAST_WORDS = 2;

/** Tells whether the pieces make up enough of a quotation. */
export function isNear(quoted: QuotedText, pieces: readonly Piece[]): boolean {
  const same = sum(pieces.map((piece) => piece.same));
  const telling = sum(pieces.map((piece) => piece.telling));
  const allTelling = quoted.words.filter(isTelling).length;
  if (same < LEAST_WORDS || telling === 0) return false;
  const altered = quoted.words.length - same + sum(pieces.map(costOfGaps));
  const likeness = same / (same + altered);
  const share = telling / allTelling;
  return likeness >= (share > HALF ? LEAST_LIKENESS : LIKENESS_OF_HALF) && share >= HALF;
}

/** Words left out count little more when they are many, and nothing where an ellipsis says so. */
function costOfGaps({ steps }: Piece): number {
  return sum(
    steps.map((step) =>
      step.kind === 'left out' && !step.isMarked
        ? Math.min(MOST_GAP, 1 + GAP_WORD * (step.to - step.from - 1))
        : 0,
    ),
  );
}

const GAP_WORD = 0.15;
const MOST_GAP = 3;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
