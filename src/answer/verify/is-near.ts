import { lettersOf } from '../../text/letters.ts';
import type { Step } from './align-words.ts';
import { type Comparison, isTelling } from './compare-words.ts';
import type { QuotedText } from './quoted-text.ts';
import type { Piece } from './read-pieces.ts';

/**
 * How much of a quotation must stand in the articles for it to be an alteration of their
 * words, and not another text on the same subject: the share of words that stand among
 * those and all alterations; more, where only half of the telling words stand; less, where
 * all of them do, or many words in a row. Own choice, tried on invented near misses.
 */
const LEAST_LIKENESS = 0.6;
const LIKENESS_OF_HALF = 0.75;
const LIKENESS_OF_ALL = 0.5;
/** So many telling words say together what a quotation is about. */
const TELLING_WORDS = 3;
/** So many words in a row are no chance. */
const RUN_WORDS = 6;
const HALF = 0.5;
/** A single word that stands is a word of the language. */
const LEAST_WORDS = 2;

/** Tells whether the pieces make up enough of a quotation. */
export function isNear(
  quoted: QuotedText,
  pieces: readonly Piece[],
  printed: Comparison['printed'],
): boolean {
  const same = sum(pieces.map((piece) => piece.same));
  const telling = sum(pieces.map((piece) => piece.telling));
  const isOtherFigure = (step: Step) => isFigureForFigure(quoted, step, printed);
  const figures = sum(pieces.map(({ steps }) => steps.filter(isOtherFigure).length));
  const allTelling = quoted.words.filter(isTelling).length - figures;
  if (same < LEAST_WORDS || telling === 0) return false;
  const altered = quoted.words.length - same + sum(pieces.map(costOfGaps));
  const likeness = same / (same + altered);
  const share = telling / allTelling;
  const isAll = share === 1 && telling >= TELLING_WORDS;
  if (isAll || pieces.some(hasLongRun)) return likeness >= LIKENESS_OF_ALL;
  return likeness >= (share > HALF ? LEAST_LIKENESS : LIKENESS_OF_HALF) && share >= HALF;
}

/** Another figure where the article has one is an alteration, no sign of another text. */
function isFigureForFigure(
  { words }: QuotedText,
  step: Step,
  printed: Comparison['printed'],
): boolean {
  const word = step.kind === 'changed' ? printed(step.at) : undefined;
  if (step.kind !== 'changed' || !word) return false;
  const { letters } = word.lettered;
  const there = letters.words[word.word];
  return (
    /^\d/u.test(words[step.word] ?? '') &&
    there !== undefined &&
    /^\d/u.test(lettersOf(letters, there))
  );
}

function hasLongRun({ steps }: Piece): boolean {
  let run = 0;
  return steps.some(({ kind }) => {
    run = kind === 'same' ? run + 1 : 0;
    return run >= RUN_WORDS;
  });
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
