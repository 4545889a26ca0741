/** How a word came to be misspelt: the fewest slips, and how unlikely they are together. */
export interface SlipCost {
  /** Letters left out, added, changed, or swapped with their neighbour. */
  readonly slips: number;
  /**
   * Sum of their costs: 1 for a letter left out, less for a slip that hand or ear makes
   * easily, more for one that neither explains.
   */
  readonly cost: number;
}

/** A slip and its cost in hundredths as one number: the fewest slips are the least. */
const SLIP = 1000;
const CHANGED = SLIP + 120;
const ADDED = SLIP + 110;
const LEFT_OUT = SLIP + 100;
const NEIGHBOUR = SLIP + 80;
const ALIKE = SLIP + 75;
const SWAPPED = SLIP + 70;
/** A double letter written once, or the other way round. */
const DOUBLED = SLIP + 50;

/**
 * Measures how one word is misspelt as another: optimal string alignment, the restricted
 * Damerau–Levenshtein distance (Damerau, *A technique for computer detection and
 * correction of spelling errors*, CACM 7(3), 1964; no letter is touched twice).
 *
 * @param most More slips than these are no slip: the words are different.
 * @returns null for words that are further apart than `most`.
 *
 * @example
 * slipCost('birdge', 'bridge', 2); // { slips: 1, cost: 0.7 }
 */
export function slipCost(written: string, meant: string, most: number): SlipCost | null {
  if (Math.abs(written.length - meant.length) > most) return null;
  let before: Row = [];
  let last: Row = firstRow(meant);
  for (let row = 0; row < written.length; row++) {
    const current = nextRow({ written, row, meant }, before, last);
    if (Math.min(...current) >= (most + 1) * SLIP) return null;
    before = last;
    last = current;
  }
  const whole = last[meant.length] ?? 0;
  const slips = Math.floor(whole / SLIP);
  return slips > most ? null : { slips, cost: (whole % SLIP) / 100 };
}

/** By letters of the word meant, from none: the least to pay for the written ones so far. */
type Row = readonly number[];

interface Compared {
  readonly written: string;
  /** Place of the written letter whose row it is. */
  readonly row: number;
  readonly meant: string;
}

function firstRow(meant: string): Row {
  const row = [0];
  for (let column = 0; column < meant.length; column++)
    row.push((row[column] ?? 0) + costOfExtra(meant, column, LEFT_OUT));
  return row;
}

function nextRow(compared: Compared, before: Row, last: Row): Row {
  const { written, row, meant } = compared;
  const added = costOfExtra(written, row, ADDED);
  const current = [(last[0] ?? 0) + added];
  for (let column = 0; column < meant.length; column++) {
    const swapped = isSwapped(compared, column)
      ? (before[column - 1] ?? 0) + SWAPPED
      : Number.POSITIVE_INFINITY;
    current.push(
      Math.min(
        (last[column] ?? 0) + costOfChange(written.charAt(row), meant.charAt(column)),
        (last[column + 1] ?? 0) + added,
        (current[column] ?? 0) + costOfExtra(meant, column, LEFT_OUT),
        swapped,
      ),
    );
  }
  return current;
}

/** A letter that one word has and the other has not. */
function costOfExtra(word: string, at: number, otherwise: number): number {
  const letter = word.charAt(at);
  const before = word.charAt(at - 1);
  const after = word.charAt(at + 1);
  if (letter === before || letter === after) return DOUBLED;
  // A finger that strikes two keys: "bridghe".
  const isStruckToo = isNeighbour(letter, before) || isNeighbour(letter, after);
  return isStruckToo ? NEIGHBOUR : otherwise;
}

function isSwapped({ written, row, meant }: Compared, column: number): boolean {
  return (
    row > 0 &&
    column > 0 &&
    written[row] !== written[row - 1] &&
    written[row] === meant[column - 1] &&
    written[row - 1] === meant[column]
  );
}

/** Letters that sound alike in some words. */
const ALIKE_LETTERS: readonly string[] = ['aeiouy', 'ckq', 'csz', 'gj', 'fv', 'mn', 'uw'];

/** Rows of a QWERTY keyboard; a key touches those beside it and two in the row below. */
const KEYBOARD: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const neighbours: ReadonlySet<string> = new Set(neighbourPairs());

const costByPair: ReadonlyMap<string, number> = new Map([
  ...Array.from(neighbours, (pair) => [pair, NEIGHBOUR] as const),
  ...ALIKE_LETTERS.flatMap(pairsOf).map((pair) => [pair, ALIKE] as const),
]);

function costOfChange(written: string, meant: string): number {
  return written === meant ? 0 : (costByPair.get(written + meant) ?? CHANGED);
}

function isNeighbour(one: string, other: string): boolean {
  return neighbours.has(one + other);
}

/** Tells whether two different letters sound alike in some words: "Kruise" for "Cruise". */
export function soundAlike(one: string, other: string): boolean {
  return costByPair.get(one + other) === ALIKE;
}

function neighbourPairs(): readonly string[] {
  return KEYBOARD.flatMap((row, number) =>
    [...row].flatMap((key, place) => {
      const below = KEYBOARD[number + 1] ?? '';
      const near = [row[place + 1], below[place], below[place - 1]];
      return near.flatMap((other) => (other ? [key + other, other + key] : []));
    }),
  );
}

function pairsOf(letters: string): readonly string[] {
  return [...letters].flatMap((one) => [...letters].map((other) => one + other));
}
