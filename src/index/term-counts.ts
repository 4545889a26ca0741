/**
 * How often each of some terms was counted: the terms sorted, beside them their counts. A
 * map of JavaScript's takes eight times the memory, and there is one an article.
 */
export class TermCounts {
  /** The different terms, sorted. */
  readonly terms: Int32Array;
  readonly #counts: Int32Array;

  /** @param counted Terms in any order, each as often as it is to be counted. */
  constructor(counted: readonly number[] = []) {
    const sorted = Int32Array.from(counted).sort();
    const terms = new Int32Array(sorted.length);
    const counts = new Int32Array(sorted.length);
    let size = 0;
    for (let at = 0; at < sorted.length; at++) {
      const term = sorted[at] ?? 0;
      if (at > 0 && term === terms[size - 1])
        counts[size - 1] = 1 + (counts[size - 1] ?? 0);
      else {
        terms[size] = term;
        counts[size++] = 1;
      }
    }
    this.terms = terms.slice(0, size);
    this.#counts = counts.slice(0, size);
  }

  /** Tells whether a term was counted. */
  has(term: number): boolean {
    return this.get(term) > 0;
  }

  /** How often a term was counted; 0 for one that was not. */
  get(term: number): number {
    const { terms } = this;
    let from = 0;
    let to = terms.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((terms[middle] ?? 0) < term) from = middle + 1;
      else to = middle;
    }
    return terms[from] === term ? (this.#counts[from] ?? 0) : 0;
  }

  /** Calls back with each term, in their order, and how often it was counted. */
  visit(take: (term: number, count: number) => void): void {
    for (let at = 0; at < this.terms.length; at++)
      take(this.terms[at] ?? 0, this.#counts[at] ?? 0);
  }
}
