import type { IndexedPassage } from '../index/indexed-passage.ts';
import { FLAG } from '../index/token-flags.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { QueryWord } from '../query/query.ts';
import { AskedVectors, findWordVector } from '../text/word-vectors.ts';
import { TermRows } from './term-rows.ts';

/** The vectors of a vocabulary's terms, looked up once. */
const vectorsByVocabulary = new WeakMap<Vocabulary, number[]>();

function vectorOfTerm(vocabulary: Vocabulary, term: number): number {
  const vectors = vectorsByVocabulary.get(vocabulary) ?? [];
  if (vectors.length === 0) vectorsByVocabulary.set(vocabulary, vectors);
  while (vectors.length <= term)
    vectors.push(findWordVector(vocabulary.termOf(vectors.length)));
  return vectors[term] ?? -1;
}

/** Rows are kept in one list that doubles when it is full; a question needs some hundreds. */
const FIRST_ROWS = 512;

/** The row of all that is like no word of the question. */
const UNLIKE = 0;

/**
 * How near the words of a library come in meaning to those of one question, by the company
 * that words keep (see `src/text/word-vectors.ts`). Remembers what it has compared, since
 * the passages of a question share many words.
 */
export class Meaning {
  readonly #vocabulary: Vocabulary;
  /** The vectors of the words, by place. */
  readonly #asked: AskedVectors;
  /** By term: the place of the word, from 1, that it is; 0 for none. */
  readonly #placeOfTerm: Uint8Array;
  readonly #rowByTerm: TermRows;
  readonly #byPassage = new Map<IndexedPassage, Float32Array>();
  /** Row by row the likeness to each word of the question. */
  #rows: Float32Array;
  #rowCount = 1;

  constructor(
    words: readonly QueryWord[],
    vocabulary: Vocabulary,
    placeOfTerm: Uint8Array,
  ) {
    this.#vocabulary = vocabulary;
    this.#asked = new AskedVectors(
      Int32Array.from(words, ({ term }) => findWordVector(term)),
    );
    this.#placeOfTerm = placeOfTerm;
    this.#rowByTerm = new TermRows(vocabulary.size);
    this.#rows = new Float32Array(FIRST_ROWS * words.length);
  }

  /** Returns how alike a term of the library is to the word at a place, 0 to 1; 0 for no place. */
  likeness(term: number, place: number): number {
    if (place >= this.#asked.length) return 0;
    return this.#rows[this.#rowOf(term) * this.#asked.length + place] ?? 0;
  }

  /** Returns how alike a term is to the word to which it is most alike, 0 to 1. */
  greatestLikeness(term: number): number {
    const from = this.#rowOf(term) * this.#asked.length;
    let most = 0;
    for (let at = from; at < from + this.#asked.length; at++)
      most = Math.max(most, this.#rows[at] ?? 0);
    return most;
  }

  /** Returns by place how alike the most alike telling word of a passage is, 0 to 1. */
  ofPassage(passage: IndexedPassage): Float32Array {
    const known = this.#byPassage.get(passage);
    if (known) return known;
    const best = new Float32Array(this.#asked.length);
    const { terms, flags } = passage;
    for (let i = 0; i < terms.length; i++) {
      if ((flags[i] ?? 0) & FLAG.common) continue;
      const row = this.#rowOf(terms[i] ?? 0);
      if (row !== UNLIKE) raise(best, this.#rows, row * best.length);
    }
    this.#byPassage.set(passage, best);
    return best;
  }

  #rowOf(term: number): number {
    const known = this.#rowByTerm.find(term);
    if (known >= 0) return known;
    const place = this.#placeOfTerm[term] ?? 0;
    const vector = vectorOfTerm(this.#vocabulary, term);
    const row = vector < 0 && place === 0 ? UNLIKE : this.#compare(vector, place);
    this.#rowByTerm.set(term, row);
    return row;
  }

  #compare(vector: number, place: number): number {
    const row = this.#rowCount++;
    const count = this.#asked.length;
    if (this.#rows.length < this.#rowCount * count) this.#grow();
    const from = row * count;
    this.#asked.compare(vector, this.#rows, from);
    for (let at = from; at < from + count; at++)
      if ((this.#rows[at] ?? 0) < 0) this.#rows[at] = 0;
    if (place > 0) this.#rows[from + place - 1] = 1;
    return row;
  }

  #grow(): void {
    const rows = new Float32Array(this.#rows.length * 2);
    rows.set(this.#rows);
    this.#rows = rows;
  }
}

/** Keeps the greater of both, place by place. */
function raise(best: Float32Array, rows: Float32Array, from: number): void {
  for (let at = 0; at < best.length; at++) {
    const value = rows[from + at] ?? 0;
    if (value > (best[at] ?? 0)) best[at] = value;
  }
}
