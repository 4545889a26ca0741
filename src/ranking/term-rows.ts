/**
 * By term its number and who wrote it: one list for all questions, as one of its own for each
 * would be as long as the vocabulary, and a map takes three times as long.
 */
let rows = new Int32Array(0);
let owners = new Int32Array(0);
let lastOwner = 0;

/** Numbers that one question remembers of terms; what another writes there is forgotten. */
export class TermRows {
  readonly #owner: number;

  /** @param size Terms are below it. */
  constructor(size: number) {
    if (owners.length < size) {
      rows = new Int32Array(2 * size);
      owners = new Int32Array(2 * size);
    }
    this.#owner = ++lastOwner;
  }

  /** Returns the number of a term; -1 where none is remembered. */
  find(term: number): number {
    return owners[term] === this.#owner ? (rows[term] ?? -1) : -1;
  }

  /** Remembers the number of a term, 0 or more. */
  set(term: number, row: number): void {
    owners[term] = this.#owner;
    rows[term] = row;
  }
}
