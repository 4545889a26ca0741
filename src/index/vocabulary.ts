import { NumberList } from './number-list.ts';

/** A known term and how alike it is to another, 0 to 1. */
export interface RelatedTerm {
  readonly id: number;
  readonly likeness: number;
}

/** Words are compared by runs of so many letters, the start of a word counting as one. */
const RUN_LENGTH = 4;
const START = '^'.charCodeAt(0);

/**
 * A run as a number: so many bits a letter, in the fewest that keep ASCII apart. Letters of
 * other alphabets keep apart from their neighbours; runs that fall together all the same
 * only make words a little more alike.
 */
const LETTER_BITS = 7;
const LETTER_MASK = (1 << LETTER_BITS) - 1;
const RUN_MASK = (1 << (RUN_LENGTH * LETTER_BITS)) - 1;

/** The least likeness at which two words count as related. */
const LEAST_LIKENESS = 0.4;

/** Numbers that share digits are not alike: "1987" and "1985". */
const HAS_DIGIT = /\p{N}/u;

/**
 * The different words of a library, each with a number, so that a passage is a short list
 * of numbers instead of strings. May stand upon another, whose words it has by the same
 * numbers: many libraries share the words of the articles that all of them hold.
 */
export class Vocabulary {
  readonly #base: Vocabulary | null;
  /** How many of the words are those of the base. */
  readonly #from: number;
  #isBase = false;
  readonly #idByTerm = new Map<string, number>();
  readonly #terms: string[] = [];
  /** Here and below by place: the id less the words of the base. */
  readonly #runCounts = new NumberList();
  /**
   * The words that have a run, as a chain from the last of them: by run where its chain
   * begins, and by link the word and the link before, 0 for none. Lists of their own would
   * take five times the memory: most runs are those of a few words.
   */
  readonly #chains = new Map<number, number>();
  readonly #linkedWords = new NumberList();
  readonly #linksBefore = new NumberList();
  /** How many runs it shares with the one looked for; all 0 between. */
  #shared = new Uint32Array(0);

  /** @param base To which nothing can be added from then on: its next number is taken. */
  constructor(base: Vocabulary | null = null) {
    this.#base = base;
    this.#from = base?.size ?? 0;
    if (base) base.#isBase = true;
  }

  /** How many there are; ids count from 0. */
  get size(): number {
    return this.#from + this.#terms.length;
  }

  /**
   * Returns the id of a term, which is added if it is new.
   *
   * @throws {TypeError} If it is new and another vocabulary stands upon this one.
   */
  add(term: string): number {
    const known = this.find(term);
    if (known !== undefined) return known;
    if (this.#isBase)
      throw new TypeError(
        `Cannot add "${term}": another vocabulary stands upon this one`,
      );
    const id = this.#from + this.#terms.push(term) - 1;
    this.#idByTerm.set(term, id);
    return id;
  }

  /**
   * Makes more of the words ready to be found by their spelling: a hundred thousand take a
   * fifth of a second, and {@link findRelated} makes the rest ready at once.
   *
   * @returns False where all are.
   */
  prepareRelated(count: number): boolean {
    const end = Math.min(this.#runCounts.length + count, this.#terms.length);
    for (let place = this.#runCounts.length; place < end; place++) {
      const runs = runsOf(this.#terms[place] ?? '');
      this.#runCounts.push(runs.length);
      for (const run of runs) {
        this.#linkedWords.push(place);
        this.#linksBefore.push(this.#chains.get(run) ?? 0);
        this.#chains.set(run, this.#linkedWords.length);
      }
    }
    return end < this.#terms.length;
  }

  /** Returns the id of a term, or undefined for one that stands nowhere. */
  find(term: string): number | undefined {
    return this.#base?.find(term) ?? this.#idByTerm.get(term);
  }

  /** Returns the term of an id. */
  termOf(id: number): string {
    if (this.#base && id < this.#from) return this.#base.termOf(id);
    return this.#terms[id - this.#from] ?? '';
  }

  /**
   * Finds other terms that are spelt alike: "german" for "germani". Their likeness is
   * twice the number of runs of four letters that both have over the runs of both (Dice),
   * at least 0.4.
   */
  findRelated(term: string): readonly RelatedTerm[] {
    this.prepareRelated(this.#terms.length);
    const runs = runsOf(term);
    const related = [...(this.#base?.findRelated(term) ?? [])];
    for (const place of this.#countShared(runs)) {
      const runsOfBoth = runs.length + this.#runCounts.at(place);
      const likeness = (2 * (this.#shared[place] ?? 0)) / runsOfBoth;
      const id = this.#from + place;
      this.#shared[place] = 0;
      if (likeness >= LEAST_LIKENESS && this.termOf(id) !== term)
        related.push({ id, likeness });
    }
    return related;
  }

  /** Counts in `#shared` how many of the runs each term has; returns those that have any. */
  #countShared(runs: readonly number[]): readonly number[] {
    const count = this.#terms.length;
    if (this.#shared.length < count) this.#shared = new Uint32Array(2 * count);
    const shared = this.#shared;
    const sharing: number[] = [];
    for (const run of runs) {
      let link = this.#chains.get(run) ?? 0;
      for (; link > 0; link = this.#linksBefore.at(link - 1)) {
        const place = this.#linkedWords.at(link - 1);
        const before = shared[place] ?? 0;
        if (before === 0) sharing.push(place);
        shared[place] = before + 1;
      }
    }
    return sharing;
  }
}

/**
 * The different runs of four letters of a word, each as a number; none of a number or a very
 * short word.
 */
function runsOf(term: string): readonly number[] {
  if (HAS_DIGIT.test(term)) return [];
  const runs: number[] = [];
  let run = START;
  for (let at = 0; at < term.length; at++) {
    const letter = term.charCodeAt(at) & LETTER_MASK;
    run = ((run << LETTER_BITS) | letter) & RUN_MASK;
    // With the start of the word, so many letters are there.
    if (at + 2 >= RUN_LENGTH && !runs.includes(run)) runs.push(run);
  }
  return runs;
}
