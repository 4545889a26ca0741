import { slipCost } from './slip-cost.ts';

/** A known word and how it would have been misspelt. */
export interface NearWord {
  readonly word: string;
  readonly slips: number;
  /** See `slip-cost.ts`; less is likelier. */
  readonly cost: number;
  /** How often the word stands in what was indexed. */
  readonly count: number;
  readonly isName: boolean;
}

/** What is known of a word beside its letters. */
export type WordUse = Pick<NearWord, 'count' | 'isName'>;

const LETTER_A = 97;
const LETTERS = 26;

/** Any character but a to z. */
const OTHER = 1 << LETTERS;

/**
 * Finds known words that another is nearly spelt as. Looks at every word, but at its letters
 * only as a set: a slip changes at most two of them, so that hardly a word of 100,000 is
 * compared in full.
 */
export class SpellingIndex {
  readonly #words: readonly string[];
  /**
   * How often each word stands there, twice, and one more for a name. An object a word would
   * take more room than all the rest, and each server has words of its own.
   */
  readonly #uses: Int32Array;
  readonly #letters: Int32Array;
  readonly #lengths: Uint8Array;

  /** @param useByWord Folded words, and how each is used there. */
  constructor(useByWord: ReadonlyMap<string, WordUse>) {
    this.#words = [...useByWord.keys()];
    this.#uses = Int32Array.from(
      useByWord.values(),
      ({ count, isName }) => 2 * count + (isName ? 1 : 0),
    );
    this.#letters = Int32Array.from(this.#words, lettersOf);
    this.#lengths = Uint8Array.from(this.#words, ({ length }) => Math.min(length, 255));
  }

  /**
   * Finds the words that differ from a folded one by so many slips at most, the nearest
   * first; equally near ones by how often they stand there, then by the alphabet.
   */
  findNear(written: string, most: number): readonly NearWord[] {
    const letters = lettersOf(written);
    const near: NearWord[] = [];
    for (let at = 0; at < this.#words.length; at++) {
      if (Math.abs((this.#lengths[at] ?? 0) - written.length) > most) continue;
      if (countBits((this.#letters[at] ?? 0) ^ letters) > 2 * most) continue;
      const word = this.#words[at] ?? '';
      const slip = slipCost(written, word, most);
      const use = this.#uses[at] ?? 0;
      if (slip) near.push({ word, ...slip, count: use >> 1, isName: use % 2 === 1 });
    }
    return near.sort(
      (one, other) =>
        one.cost - other.cost ||
        other.count - one.count ||
        (one.word < other.word ? -1 : 1),
    );
  }
}

/** The letters of a word as a set of bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - LETTER_A;
    letters |= letter >= 0 && letter < LETTERS ? 1 << letter : OTHER;
  }
  return letters;
}

/** Counts the bits of a set (Warren, *Hacker’s Delight*, 2012, §5–1). */
function countBits(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
