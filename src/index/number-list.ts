/**
 * A list of whole numbers of 32 bits that grows at its end. An array of JavaScript's takes
 * twice the memory and more.
 */
export class NumberList {
  #numbers = new Int32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Int32Array(2 * this.#length);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length++] = number;
  }

  /** The number at a place from 0; 0 beyond the end. */
  at(place: number): number {
    return place < this.#length ? (this.#numbers[place] ?? 0) : 0;
  }

  toArray(): Int32Array {
    return this.#numbers.slice(0, this.#length);
  }
}
