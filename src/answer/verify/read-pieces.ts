import { locateSpan } from '../locate.ts';
import type { Step } from './align-words.ts';
import { type Comparison, isTelling, type PrintedWord } from './compare-words.ts';
import type { LetteredReading } from './lettered-reading.ts';
import type { QuotedText } from './quoted-text.ts';

/** A part of a quotation that is compared with one run of an article's words. */
export interface Piece {
  readonly lettered: LetteredReading;
  /** First and last word in the article's letters, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly steps: readonly Step[];
  /** How many of its words stand, and how many of these tell something. */
  readonly same: number;
  readonly telling: number;
}

/** What a comparison comes to. */
export interface Pieces {
  /** In the order of the quotation. */
  readonly pieces: readonly Piece[];
  /** Words of the quotation, by their places, that stand only by chance or nowhere. */
  readonly loose: readonly number[];
}

/** A piece of fewer words, or fewer telling ones, may stand anywhere by chance. */
const PIECE_WORDS = 5;
const PIECE_TELLING = 2;

/** A whole clause is a statement though it is short: "I smacked them around." */
const CLAUSE_WORDS = 4;

/**
 * Splits a comparison where the quotation goes on somewhere else. The greatest piece
 * counts always, another one only where it is long enough to be no chance.
 */
export function readPieces(quoted: QuotedText, comparison: Comparison): Pieces {
  const groups: Step[][] = [[]];
  for (const step of comparison.steps) {
    if (step.kind === 'elsewhere') groups.push([]);
    else groups.at(-1)?.push(step);
  }
  const built = groups.map((steps) => ({
    steps,
    piece: buildPiece(quoted, comparison, steps),
  }));
  const sizes = built.map(({ piece }) => piece?.same ?? 0);
  const greatest = built[sizes.indexOf(Math.max(...sizes))]?.piece;
  const isKept = (piece: Piece | null): piece is Piece =>
    piece !== null && (piece === greatest || isStatement(piece));
  return {
    pieces: built.map(({ piece }) => piece).filter(isKept),
    loose: built
      .filter(({ piece }) => !isKept(piece))
      .flatMap(({ steps }) => steps.flatMap((step) => ('word' in step ? step.word : []))),
  };
}

function isStatement(piece: Piece): boolean {
  const { same, telling } = piece;
  return (same >= PIECE_WORDS && telling >= PIECE_TELLING) || isClause(piece);
}

/** Tells whether a piece stands without a change, from one mark of the article to the next. */
function isClause({ lettered, first, last, same, telling }: Piece): boolean {
  if (same < CLAUSE_WORDS || telling === 0 || last - first + 1 !== same) return false;
  const { words } = lettered.letters;
  const { text } = lettered.reading.article;
  const between = (word: number) =>
    text.slice(words[word]?.end ?? 0, words[word + 1]?.start ?? text.length);
  return MARK.test(between(first - 1)) && MARK.test(between(last));
}

/** Matches ", " and ". “" and a line's end; not " " or the "-" of a compound. */
const MARK = /[\n.,;:!?()"“”…—–]/u;

/** Returns the number of the sentence in which a word of an article stands. */
export function sentenceOf({ lettered, word }: PrintedWord): number {
  const { reading, letters } = lettered;
  const at = letters.words[word];
  return at ? locateSpan(reading, at).first : -1;
}

function buildPiece(
  quoted: QuotedText,
  { printed }: Comparison,
  written: readonly Step[],
): Piece | null {
  const kept = withoutStrays(written, printed);
  const same = kept.flatMap((step) => (step.kind === 'same' ? step : []));
  const start = printed(same[0]?.at ?? -1);
  const end = printed(same.at(-1)?.at ?? -1);
  if (!start || !end) return null;
  const steps = keepToSentences(kept, printed, { start, end });
  const words = steps.flatMap((step) =>
    'at' in step ? (printed(step.at)?.word ?? []) : [],
  );
  return {
    lettered: start.lettered,
    first: words[0] ?? start.word,
    last: words.at(-1) ?? end.word,
    steps,
    same: same.length,
    telling: same.filter(({ word }) => isTelling(quoted.words[word] ?? '')).length,
  };
}

/**
 * A single word of the sentence before or after stands by chance where other words part it
 * from the rest: "I have | said | it before: we urge Beijing" has nothing of "Supple said in
 * a statement". The quotation only has it more.
 */
function withoutStrays(
  steps: readonly Step[],
  printed: Comparison['printed'],
): readonly Step[] {
  const same = steps.flatMap((step, place) => {
    const word = step.kind === 'same' ? printed(step.at) : undefined;
    return word ? { place, sentence: sentenceOf(word) } : [];
  });
  const isStray = (edge: number, next: number) => {
    const one = same.at(edge);
    const other = same.at(next);
    if (!one || !other || same.length < STRAY_BESIDE) return false;
    return one.sentence !== other.sentence && Math.abs(one.place - other.place) > 1;
  };
  const strays = [
    ...(isStray(0, 1) ? [same[0]?.place] : []),
    ...(isStray(-1, -2) ? [same.at(-1)?.place] : []),
  ];
  const parted = steps.map((step, place) =>
    step.kind === 'same' && strays.includes(place)
      ? ({ kind: 'added', word: step.word } as const)
      : step,
  );
  const first = parted.findIndex(({ kind }) => kind === 'same');
  const last = parted.findLastIndex(({ kind }) => kind === 'same');
  return parted.filter(
    ({ kind }, place) => kind !== 'left out' || (place > first && place < last),
  );
}

/** Beside fewer words that stand, none is stray. */
const STRAY_BESIDE = 4;

/**
 * Before the first word that stands and after the last one, a changed word of another
 * sentence is none: the quotation only has a word more there.
 */
function keepToSentences(
  steps: readonly Step[],
  printed: Comparison['printed'],
  { start, end }: { start: PrintedWord; end: PrintedWord },
): readonly Step[] {
  const opening = sentenceOf(start);
  const closing = sentenceOf(end);
  return steps.map((step) => {
    const word = step.kind === 'changed' ? printed(step.at) : undefined;
    if (step.kind !== 'changed' || !word) return step;
    const isOutside =
      (word.word < start.word && sentenceOf(word) !== opening) ||
      (word.word > end.word && sentenceOf(word) !== closing);
    return isOutside ? { kind: 'added', word: step.word } : step;
  });
}
