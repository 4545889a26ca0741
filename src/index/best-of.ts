/**
 * Keeps the best of many numbers by their scores, of equals the lower numbers, whatever
 * the order in which they are offered: a binary heap whose root is the worst that is kept
 * (Williams, "Algorithm 232: Heapsort", *Communications of the ACM*, 1964).
 */
export class BestOf {
  readonly #ids: Int32Array;
  readonly #scores: Float64Array;
  #size = 0;

  /** @param limit How many are kept, 0 or more. */
  constructor(limit: number) {
    this.#ids = new Int32Array(limit);
    this.#scores = new Float64Array(limit);
  }

  /** Keeps a number if it is among the best so far. */
  offer(id: number, score: number): void {
    if (this.#size < this.#ids.length) this.#rise(id, score);
    else if (this.#size > 0 && this.#isWorse(0, id, score)) this.#sink(id, score);
  }

  /** Returns the numbers that were kept, in ascending order. */
  sorted(): readonly number[] {
    const ids = this.#ids.subarray(0, this.#size).sort();
    const sorted: number[] = [];
    for (let at = 0; at < ids.length; at++) sorted.push(ids[at] ?? 0);
    return sorted;
  }

  /** Tells whether the one at a place is worse than another. */
  #isWorse(place: number, id: number, score: number): boolean {
    const own = this.#scores[place] ?? 0;
    return own < score || (own === score && (this.#ids[place] ?? 0) > id);
  }

  /** Adds one at the end and lets it rise past those that are better. */
  #rise(id: number, score: number): void {
    let place = this.#size++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#isWorse(parent, id, score)) break;
      this.#copy(parent, place);
      place = parent;
    }
    this.#put(place, id, score);
  }

  /** Puts one in the place of the worst and lets it sink below those that are worse. */
  #sink(id: number, score: number): void {
    let place = 0;
    for (;;) {
      const child = this.#worseChild(place);
      if (child >= this.#size || !this.#isWorse(child, id, score)) break;
      this.#copy(child, place);
      place = child;
    }
    this.#put(place, id, score);
  }

  #worseChild(place: number): number {
    const left = 2 * place + 1;
    const right = left + 1;
    if (right >= this.#size) return left;
    const isRight = this.#isWorse(right, this.#ids[left] ?? 0, this.#scores[left] ?? 0);
    return isRight ? right : left;
  }

  #copy(from: number, to: number): void {
    this.#put(to, this.#ids[from] ?? 0, this.#scores[from] ?? 0);
  }

  #put(place: number, id: number, score: number): void {
    this.#ids[place] = id;
    this.#scores[place] = score;
  }
}
