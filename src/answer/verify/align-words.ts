import { type AlignmentTable, fillTable, LONGER, WAY } from './alignment-table.ts';

/** What happens to one word on the way from the articles to the quotation. */
export type Step =
  /** A word stands, or another stands where it should; `at` is a place in the articles. */
  | { readonly kind: 'same' | 'changed'; readonly word: number; readonly at: number }
  | { readonly kind: 'added'; readonly word: number }
  /** Words of the articles, `from` up to, not including, `to`. */
  | {
      readonly kind: 'left out';
      readonly from: number;
      readonly to: number;
      /** True where an ellipsis says so. */
      readonly isMarked: boolean;
    }
  /** The next word stands somewhere else altogether. */
  | { readonly kind: 'elsewhere' };

/** What is aligned. */
export interface AlignmentInput {
  /** For each word of the quotation its number, from 0; equal words have equal ones. */
  readonly quotation: Int32Array;
  /**
   * The words of the articles one after another, by the same numbers; -1 for a word that
   * the quotation has not, {@link BETWEEN_ARTICLES} between two articles.
   */
  readonly articles: Int32Array;
  /** What each word of the quotation counts when it stands. */
  readonly weights: Int32Array;
  /** Places in the quotation before which an ellipsis says that words are left out. */
  readonly elisions: ReadonlySet<number>;
}

/** The nearest ways to read a quotation. */
export interface Alignment {
  /** What each of them counts; see {@link fillTable}. */
  readonly score: number;
  /** Each as its steps in order; none where no word stands. */
  readonly ways: readonly (readonly Step[])[];
}

/** Stands between two articles. */
export const BETWEEN_ARTICLES = -2;

/** Ways to read a quotation that are equally near: more need not be told apart. */
const MOST_ALIGNMENTS = 4;

/**
 * Aligns a quotation with some articles: finds the nearest way to read it as their words
 * with some changed, added, left out, or put together from several places; all ways that
 * are equally near, up to four.
 *
 * Time and memory grow with the product of both lengths. O. Gotoh, *An Improved Algorithm
 * for Matching Biological Sequences* (J. Mol. Biol. 162, 1982), with free ends in the
 * articles and with leaps.
 */
export function alignWords(input: AlignmentInput): Alignment {
  const table = fillTable(input);
  const score = table.last.reduce((one, other) => Math.max(one, other));
  const ends: number[] = [];
  for (const [at, reached] of table.last.entries()) {
    if (score > 0 && reached === score && ends.length < MOST_ALIGNMENTS) ends.push(at);
  }
  return {
    score,
    ways: ends.map((end) => traceBack(input.quotation.length, table, end)),
  };
}

function traceBack(words: number, table: AlignmentTable, end: number): readonly Step[] {
  const steps: Step[] = [];
  let line = words;
  let at = end;
  while (line > 0) {
    const way = wayTo(table, line, at);
    if (way === WAY.gap) {
      const start = gapStart(table, line, at);
      steps.push({ kind: 'left out', from: start, to: at, isMarked: false });
      at = start;
      continue;
    }
    line -= 1;
    if (way === WAY.added) {
      steps.push({ kind: 'added', word: line });
      continue;
    }
    at -= 1;
    steps.push({ kind: way === WAY.changed ? 'changed' : 'same', word: line, at });
    const start = startOf(table, { way, line, at });
    if (way === WAY.leap) steps.push({ kind: 'elsewhere' });
    else if (start < at)
      steps.push({ kind: 'left out', from: start, to: at, isMarked: true });
    at = start;
  }
  return steps.reverse();
}

function wayTo({ ways, columns }: AlignmentTable, line: number, at: number): number {
  return at === 0 ? WAY.added : (ways[line * columns + at] ?? 0) & ~LONGER;
}

/** Where the alignment stands before a word: right before it, or where it came from. */
function startOf(
  { leaps, marked }: AlignmentTable,
  { way, line, at }: { way: number; line: number; at: number },
): number {
  if (way === WAY.leap) return leaps[line] ?? 0;
  return way === WAY.marked ? (marked.get(line + 1)?.[at] ?? at) : at;
}

/** The column before the first word of the gap that ends at a column. */
function gapStart({ ways, columns }: AlignmentTable, line: number, end: number): number {
  let at = end;
  while ((ways[line * columns + at] ?? 0) & LONGER && at > 1) at -= 1;
  return at - 1;
}
