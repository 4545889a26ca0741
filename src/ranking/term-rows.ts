/**
 * By term who wrote its number, then the number: one list for all questions, as one of its own
 * for each would be as long as the vocabulary, and a map takes three times as long.
 */
let cells = new Int32Array(0);
let lastOwner = 0;

/** The greatest number of an owner that a cell holds; then they are counted anew. */
const MOST_OWNERS = 2 ** 31 - 1;

/** Numbers that one question remembers of terms; what another writes there is forgotten. */
export class TermRows {
  readonly #owner: number;

  /** @param size Terms are below it. */
  constructor(size: number) {
    if (cells.length < 2 * size) cells = new Int32Array(4 * size);
    if (lastOwner === MOST_OWNERS) {
      cells.fill(0);
      lastOwner = 0;
    }
    this.#owner = ++lastOwner;
  }

  /** Returns the number of a term; -1 where none is remembered. */
  find(term: number): number {
    return cells[2 * term] === this.#owner ? (cells[2 * term + 1] ?? -1) : -1;
  }

  /** Remembers the number of a term, 0 or more. */
  set(term: number, row: number): void {
    cells[2 * term] = this.#owner;
    cells[2 * term + 1] = row;
  }
}
