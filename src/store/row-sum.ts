import { createHash } from 'node:crypto';

/** A row as either database gives it: texts, whole numbers, bytes and null. */
export type Row = Readonly<Record<string, unknown>>;

const WRAP = 64;

/** Counts rows and adds up their contents: the same for the same rows in any order. */
export class RowSum {
  #count = 0;
  #sum = 0n;

  /** Adds a row. */
  add(row: Row): void {
    this.#count += 1;
    const digest = createHash('sha256');
    for (const name of Object.keys(row).toSorted()) {
      const value = row[name];
      digest.update(`${name}\n`);
      // Each value with its kind and length, so that no two rows are written alike.
      if (value instanceof Uint8Array)
        digest.update(`bytes ${value.length}\n`).update(value);
      else digest.update(`${JSON.stringify(value)}\n`);
    }
    const part = digest.digest().readBigUInt64BE();
    this.#sum = BigInt.asUintN(WRAP, this.#sum + part);
  }

  get count(): number {
    return this.#count;
  }

  /** True if both have added the same rows. */
  equals(other: RowSum): boolean {
    return this.#count === other.#count && this.#sum === other.#sum;
  }
}
