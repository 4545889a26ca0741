import type { RelatedTerm, Vocabulary } from '../index/vocabulary.ts';
import type { Query } from '../query/query.ts';
import { synonymsOf } from '../text/synonyms.ts';
import { MOST_WORDS } from './most-words.ts';

/** In `#marks`: a term that means nearly the same as some word of the question. */
const MEANT = 0x80;

/** In `#marks`: the place, from 1, of the word that a term is spelt like. */
const PLACE = 0x7f;

/**
 * The terms of a library that are related to words of one question. Nearly all terms are not:
 * a byte tells so, and what more there is to know of the others lies apart.
 */
export class RelatedTerms {
  /** By term. */
  readonly #marks: Uint8Array;
  /** By term: the place, from 1, of the word that it is; 0 for none. */
  readonly #placeOfTerm: Uint8Array;
  readonly #likenessByTerm = new Map<number, number>();
  readonly #meantByTerm = new Map<number, number>();

  /** @param placeOfTerm By term: the place, from 1, of the word that it is; 0 for none. */
  constructor(query: Query, vocabulary: Vocabulary, placeOfTerm: Uint8Array) {
    this.#marks = new Uint8Array(vocabulary.size);
    this.#placeOfTerm = placeOfTerm;
    const asked = query.sequence.map(({ term }) => term);
    for (const [place, { term, kind }] of query.words.slice(0, MOST_WORDS).entries()) {
      for (const alike of vocabulary.findRelated(term)) this.#markAlike(alike, place);
      const isName = kind !== 'word'; // names have no synonyms
      for (const synonym of isName ? [] : synonymsOf(term, asked))
        this.#markMeant(vocabulary.find(synonym), place);
    }
  }

  /** The place of the word that a term is most alike in letters; -1 for none. */
  placeOfAlike(term: number): number {
    return ((this.#marks[term] ?? 0) & PLACE) - 1;
  }

  /** How alike a term is to that word, 0 to 1. */
  likeness(term: number): number {
    return this.#likenessByTerm.get(term) ?? 0;
  }

  /** The words that mean nearly the same as a term, as a set by place. */
  meantBy(term: number): number {
    return (this.#marks[term] ?? 0) & MEANT ? (this.#meantByTerm.get(term) ?? 0) : 0;
  }

  /** Of two words that a term is like as much, the first counts. */
  #markAlike({ id, likeness }: RelatedTerm, place: number): void {
    if (this.#placeOfTerm[id] || likeness <= this.likeness(id)) return;
    this.#marks[id] = ((this.#marks[id] ?? 0) & MEANT) | (place + 1);
    this.#likenessByTerm.set(id, Math.fround(likeness));
  }

  #markMeant(id: number | undefined, place: number): void {
    if (id === undefined || this.#placeOfTerm[id]) return;
    this.#marks[id] = (this.#marks[id] ?? 0) | MEANT;
    this.#meantByTerm.set(id, (this.#meantByTerm.get(id) ?? 0) | (1 << place));
  }
}
