/**
 * Adds the weights of sets of words, which are bits by place. Where more sets are asked for
 * than there are, each is added once and remembered.
 */
export class SetWeights {
  readonly #weights: Float64Array;
  /** By set its weight; empty where sets are too many. */
  readonly #sums: Float64Array;

  /**
   * @param weights By place; at most 32.
   * @param asked About how many sets will be asked for.
   */
  constructor(weights: Float64Array, asked: number) {
    this.#weights = weights;
    const count = 2 ** weights.length;
    this.#sums = new Float64Array(count <= asked ? count : 0);
    for (let set = 1; set < this.#sums.length; set++) {
      const last = 31 - Math.clz32(set);
      this.#sums[set] = (this.#sums[set - 2 ** last] ?? 0) + (weights[last] ?? 0);
    }
  }

  /** Returns the weight of a set, its words added in their order; 0 for none. */
  of(set: number): number {
    return this.#sums.length > 0 ? (this.#sums[set] ?? 0) : this.#add(set);
  }

  #add(set: number): number {
    let sum = 0;
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      sum += this.#weights[31 - Math.clz32(rest & -rest)] ?? 0;
    }
    return sum;
  }
}
