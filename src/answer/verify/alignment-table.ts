import type { AlignmentInput } from './align-words.ts';

/** How each cell of the table was reached; {@link LONGER} is a bit beside them. */
export const WAY = { same: 1, changed: 2, added: 3, gap: 4, leap: 5, marked: 6 } as const;

/** The gap that ends at this cell began before the word above it. */
export const LONGER = 8;

/** The best score of every beginning of the quotation at every word of the articles. */
export interface AlignmentTable {
  /** One more than there are words in the articles. */
  readonly columns: number;
  /** How each cell was reached, a row for each word of the quotation from 1. */
  readonly ways: Uint8Array;
  /** For each row, the column from which the next one may leap. */
  readonly leaps: Int32Array;
  /** For rows with an ellipsis before them, where the words left out begin, by column. */
  readonly marked: ReadonlyMap<number, Int32Array>;
  /** The scores of the last row. */
  readonly last: Int32Array;
}

/**
 * What a word that stands counts: a telling one more than two alterations cost. Own
 * choice, so that alterations of invented quotations are told as a person would tell them.
 */
export const WEIGHT = { telling: 30, common: 12 } as const;

/**
 * What each alteration costs, on the scale of {@link WEIGHT}: words left out little more
 * when they are many; a leap to another place as much as three telling words there bring.
 */
export const COST = {
  changed: 12,
  added: 13,
  gap: 22,
  gapWord: 1,
  leap: 75,
  marked: 2,
} as const;

const LOWEST = -1_000_000_000;

/** No word: what stands between two articles. */
const BETWEEN = -2;

/** What is known while one row is filled. */
interface Row {
  /** The articles' words, see {@link AlignmentInput}. */
  readonly articles: Int32Array;
  readonly above: Int32Array;
  readonly row: Int32Array;
  readonly ways: Uint8Array;
  /** The number of the row's word, and what it counts. */
  readonly wanted: number;
  readonly weight: number;
  /** The score of a leap to here. */
  readonly leap: number;
  /** Where the words that an ellipsis hides begin, by column; null without one. */
  readonly marked: Int32Array | null;
}

/** Fills the table of an alignment; see `align-words.ts`. */
export function fillTable(input: AlignmentInput): AlignmentTable {
  const { quotation, articles, weights, elisions } = input;
  const columns = articles.length + 1;
  const ways = new Uint8Array((quotation.length + 1) * columns);
  const leaps = new Int32Array(quotation.length + 1);
  const marked = new Map<number, Int32Array>();
  let above = new Int32Array(columns);
  let row = new Int32Array(columns);
  let leap = LOWEST;
  for (let line = 1; line <= quotation.length; line++) {
    if (elisions.has(line - 1)) marked.set(line, markedStarts(above, articles));
    row[0] = -COST.added * line;
    const state: Row = {
      articles,
      above,
      row,
      ways: ways.subarray(line * columns, (line + 1) * columns),
      wanted: quotation[line - 1] ?? 0,
      weight: weights[line - 1] ?? 0,
      leap,
      marked: marked.get(line) ?? null,
    };
    fillSteps(state);
    fillLeaps(state);
    const best = fillGaps(state);
    leaps[line] = best;
    leap = (row[best] ?? LOWEST) - COST.leap;
    [above, row] = [row, above];
  }
  return { columns, ways, leaps, marked, last: above };
}

// A row is filled in three passes, each a plain loop: this is where the time goes.

/** First, each word stands, is changed, or is added. */
function fillSteps({ articles, above, row, ways, wanted, weight }: Row): void {
  for (let at = 1; at < row.length; at++) {
    const printed = valueAt(articles, at - 1);
    const isSame = printed === wanted;
    const counts = isSame ? weight : -COST.changed;
    const step = printed <= BETWEEN ? LOWEST : valueAt(above, at - 1) + counts;
    const added = valueAt(above, at) - COST.added;
    row[at] = Math.max(step, added);
    ways[at] = isSame ? WAY.same : WAY.changed;
    if (added > step) ways[at] = WAY.added;
  }
}

/** Then, where the word stands, it may be reached from elsewhere, or over an ellipsis. */
function fillLeaps({ articles, above, row, ways, ...state }: Row): void {
  const { wanted, weight, leap, marked } = state;
  for (let at = 1; at < row.length; at++) {
    if (articles[at - 1] !== wanted) continue;
    if (leap + weight > valueAt(row, at)) {
      row[at] = leap + weight;
      ways[at] = WAY.leap;
    }
    const start = marked?.[at - 1] ?? -1;
    const hidden = start < 0 ? LOWEST : valueAt(above, start) - COST.marked + weight;
    if (hidden > valueAt(row, at)) {
      row[at] = hidden;
      ways[at] = WAY.marked;
    }
  }
}

/** Last, words may be left out after it. Returns the column of the best score. */
function fillGaps({ articles, row, ways }: Row): number {
  let gap = LOWEST;
  let best = 0;
  for (let at = 1; at < row.length; at++) {
    const opened = valueAt(row, at - 1) - COST.gap;
    const longer = gap - COST.gapWord;
    const isBetween = valueAt(articles, at - 1) <= BETWEEN;
    gap = isBetween ? LOWEST : Math.max(opened, longer);
    if (gap > valueAt(row, at)) {
      row[at] = gap;
      ways[at] = WAY.gap;
    }
    if (longer > opened && !isBetween) ways[at] = (ways[at] ?? 0) | LONGER;
    if (valueAt(row, at) > valueAt(row, best)) best = at;
  }
  return best;
}

/** For each column the best one up to it in the same article; -1 where there is none. */
function markedStarts(above: Int32Array, articles: Int32Array): Int32Array {
  const starts = new Int32Array(above.length).fill(-1);
  let best = -1;
  for (let at = 1; at < above.length; at++) {
    if (valueAt(articles, at - 1) <= BETWEEN) best = -1;
    else if (best < 0 || valueAt(above, at) > valueAt(above, best)) best = at;
    starts[at] = best;
  }
  return starts;
}

/** A value of a row; the lowest score where there is none. */
function valueAt(row: Int32Array, at: number): number {
  return row[at] ?? LOWEST;
}
