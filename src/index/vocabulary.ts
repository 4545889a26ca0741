/** A known term and how alike it is to another, 0 to 1. */
export interface RelatedTerm {
  readonly id: number;
  readonly likeness: number;
}

/** Words are compared by runs of so many letters, the start of a word counting as one. */
const RUN_LENGTH = 4;
const START = '^';

/** The least likeness at which two words count as related. */
const LEAST_LIKENESS = 0.4;

/** Numbers that share digits are not alike: "1987" and "1985". */
const HAS_DIGIT = /\p{N}/u;

/**
 * The different words of a library, each with a number, so that a passage is a short list
 * of numbers instead of strings.
 */
export class Vocabulary {
  readonly #idByTerm = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #idsByRun = new Map<string, number[]>();
  readonly #runCounts: number[] = [];
  /** By term: how many runs it shares with the one looked for; all 0 between. */
  #shared = new Uint32Array(0);

  /** How many there are; ids count from 0. */
  get size(): number {
    return this.#terms.length;
  }

  /** Returns the id of a term, which is added if it is new. */
  add(term: string): number {
    const known = this.#idByTerm.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.push(term) - 1;
    this.#idByTerm.set(term, id);
    const runs = runsOf(term);
    this.#runCounts.push(runs.length);
    for (const run of runs) {
      const ids = this.#idsByRun.get(run);
      if (ids) ids.push(id);
      else this.#idsByRun.set(run, [id]);
    }
    return id;
  }

  /** Returns the id of a term, or undefined for one that stands nowhere. */
  find(term: string): number | undefined {
    return this.#idByTerm.get(term);
  }

  /** Returns the term of an id. */
  termOf(id: number): string {
    return this.#terms[id] ?? '';
  }

  /**
   * Finds other terms that are spelt alike: "german" for "germani". Their likeness is
   * twice the number of runs of four letters that both have over the runs of both (Dice),
   * at least 0.4.
   */
  findRelated(term: string): readonly RelatedTerm[] {
    const runs = runsOf(term);
    const related: RelatedTerm[] = [];
    for (const id of this.#countShared(runs)) {
      const runsOfBoth = runs.length + (this.#runCounts[id] ?? 0);
      const likeness = (2 * (this.#shared[id] ?? 0)) / runsOfBoth;
      this.#shared[id] = 0;
      if (likeness >= LEAST_LIKENESS && this.termOf(id) !== term)
        related.push({ id, likeness });
    }
    return related;
  }

  /** Counts in `#shared` how many of the runs each term has; returns those that have any. */
  #countShared(runs: readonly string[]): readonly number[] {
    if (this.#shared.length < this.size) this.#shared = new Uint32Array(2 * this.size);
    const shared = this.#shared;
    const sharing: number[] = [];
    for (const run of runs) {
      const ids = this.#idsByRun.get(run) ?? [];
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] ?? 0;
        const count = shared[id] ?? 0;
        if (count === 0) sharing.push(id);
        shared[id] = count + 1;
      }
    }
    return sharing;
  }
}

/** The different runs of four letters of a word; none of a number or a very short word. */
function runsOf(term: string): readonly string[] {
  if (HAS_DIGIT.test(term)) return [];
  const marked = START + term;
  const runs = new Set<string>();
  for (let at = 0; at + RUN_LENGTH <= marked.length; at++)
    runs.add(marked.slice(at, at + RUN_LENGTH));
  return [...runs];
}
