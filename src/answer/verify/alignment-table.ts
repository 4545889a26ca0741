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
const COST = {
  changed: 12,
  added: 13,
  gap: 22,
  gapWord: 1,
  leap: 75,
  marked: 2,
} as const;

const LOWEST = -1_000_000_000;

/** What is known while one row is filled. */
interface Row {
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
    const best = fillRow(articles, {
      above,
      row,
      ways: ways.subarray(line * columns, (line + 1) * columns),
      wanted: quotation[line - 1] ?? 0,
      weight: weights[line - 1] ?? 0,
      leap,
      marked: marked.get(line) ?? null,
    });
    leaps[line] = best;
    leap = (row[best] ?? LOWEST) - COST.leap;
    [above, row] = [row, above];
  }
  return { columns, ways, leaps, marked, last: above };
}

/** Fills one row; returns the column of its best score. */
function fillRow(articles: Int32Array, state: Row): number {
  const { row, ways } = state;
  let gap = LOWEST;
  let best = 0;
  for (const [place, printed] of articles.entries()) {
    const at = place + 1;
    const opened = valueAt(row, place) - COST.gap;
    const longer = gap - COST.gapWord;
    gap = isBetween(printed) ? LOWEST : Math.max(opened, longer);
    if (isBetween(printed)) {
      row[at] = valueAt(row, 0);
      ways[at] = WAY.added;
      continue;
    }
    fillCell(state, at, { isSame: printed === state.wanted, gap });
    if (longer > opened) ways[at] = (ways[at] ?? 0) | LONGER;
    if (valueAt(row, at) > valueAt(row, best)) best = at;
  }
  return best;
}

/** A place of a row; a row has no gaps, so the lowest score stands for nothing. */
function valueAt(row: Int32Array, at: number): number {
  return row[at] ?? LOWEST;
}

function isBetween(printed: number): boolean {
  return printed < -1;
}

function fillCell(
  state: Row,
  at: number,
  { isSame, gap }: { isSame: boolean; gap: number },
): void {
  const { above, weight, leap, marked } = state;
  let score = (above[at - 1] ?? LOWEST) + (isSame ? weight : -COST.changed);
  let way: number = isSame ? WAY.same : WAY.changed;
  const take = (other: number, otherWay: number) => {
    if (other > score) [score, way] = [other, otherWay];
  };
  take((above[at] ?? LOWEST) - COST.added, WAY.added);
  take(gap, WAY.gap);
  if (isSame) {
    take(leap + weight, WAY.leap);
    const start = marked?.[at - 1] ?? -1;
    if (start >= 0) take((above[start] ?? LOWEST) - COST.marked + weight, WAY.marked);
  }
  state.row[at] = score;
  state.ways[at] = way;
}

/** For each column the best one up to it in the same article; -1 where there is none. */
function markedStarts(above: Int32Array, articles: Int32Array): Int32Array {
  const starts = new Int32Array(above.length).fill(-1);
  let best = -1;
  for (let at = 1; at < above.length; at++) {
    if (isBetween(articles[at - 1] ?? 0)) best = -1;
    else if (best < 0 || (above[at] ?? LOWEST) > (above[best] ?? LOWEST)) best = at;
    starts[at] = best;
  }
  return starts;
}
