import type { IndexedPassage } from '../index/indexed-passage.ts';
import { inverseDocumentFrequency } from '../index/inverse-document-frequency.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query, QueryWord } from '../query/query.ts';
import { Meaning } from './meaning.ts';
import { MOST_WORDS } from './most-words.ts';
import { RelatedTerms } from './related-terms.ts';

/** A question as it stands to one library: which words are known there, and how rare each is. */
export interface ScopedQuery {
  readonly query: Query;
  readonly index: PassageIndex;
  /** True where one article alone is asked. */
  readonly isOneArticle: boolean;
  /** Place of each word's term in the vocabulary, by the word's place; -1 for an unknown one. */
  readonly terms: Int32Array;
  /** The same for the whole word as typed. */
  readonly words: Int32Array;
  /** Other forms of words: each with the words, as a set by place, that are found by it. */
  readonly forms: readonly WordForm[];
  /** How much each word tells in the library, by the word's place. */
  readonly weights: Float64Array;
  /** How likely each word stands in the answer, by the word's place. */
  readonly likelihoods: Float64Array;
  /** All words of the question in order, as terms; -1 for an unknown one. */
  readonly sequence: Int32Array;
  /** How much each word of the sequence tells; a common one a little. */
  readonly sequenceWeights: Float64Array;
  /** By term: the word's place, from 1; 0 for a term that the question does not have. */
  readonly placeOfTerm: Uint8Array;
  /** The terms that are spelt like a word of the question or mean nearly the same. */
  readonly related: RelatedTerms;
  /** By term: true where it stands in the question, common words too. */
  readonly isAsked: Uint8Array;
  /** How near the words of passages come in meaning. */
  readonly meaning: Meaning;
}

/** A term that stands for words of the question: "1200000" for "1.2" and "million". */
export interface WordForm {
  readonly term: number;
  readonly words: number;
}

/** What else a question is read by. */
export interface ScopeOptions {
  readonly isOneArticle: boolean;
  /** How likely a word of a question stands in its answer, see {@link WordLikelihood}. */
  readonly likelihood: WordLikelihood;
}

/**
 * How much likelier than others a word of a question stands in its answer, by its term:
 * "kind" and "called" hardly ever do. 1 for a word that is not listed.
 */
export type WordLikelihood = ReadonlyMap<string, number>;

/** Reads a question against the words of a library. */
export function scopeQuery(
  query: Query,
  index: PassageIndex,
  { isOneArticle, likelihood }: ScopeOptions,
): ScopedQuery {
  const { vocabulary } = index;
  const words = query.words.slice(0, MOST_WORDS);
  const idOf = (term: string) => vocabulary.find(term) ?? -1;
  const rarityOf = (term: number) =>
    inverseDocumentFrequency(index.size, index.frequencyOf(term));
  // Also of a word that the library does not know: "many" tells as little where it stands nowhere.
  const likelihoodOf = (term: string) => likelihood.get(term) ?? 1;
  const isKnown = (term: string) => index.documentFrequency(term) > 0;
  // A vocabulary may know words of no passage here: of articles that were removed, say.
  const terms = Int32Array.from(words, ({ term, forms }) => {
    const known = [term, ...forms].find(isKnown);
    return known === undefined ? -1 : idOf(known);
  });
  const sequence = Int32Array.from(query.sequence, ({ term }) => idOf(term));
  const placeOfTerm = new Uint8Array(vocabulary.size);
  const isAsked = new Uint8Array(vocabulary.size);
  const likelihoods = Float64Array.from(words, ({ term }) => likelihoodOf(term));
  for (const [place, term] of terms.entries())
    if (term >= 0) placeOfTerm[term] = place + 1;
  for (const term of sequence) if (term >= 0) isAsked[term] = 1;
  return {
    query,
    index,
    isOneArticle,
    terms,
    forms: listForms(words, idOf),
    words: Int32Array.from(words, ({ word }) => idOf(word)),
    weights: likelihoods.map((share, place) => share * rarityOf(terms[place] ?? -1)),
    likelihoods,
    sequence,
    sequenceWeights: Float64Array.from(
      query.sequence,
      ({ term }, at) => rarityOf(sequence[at] ?? -1) * likelihoodOf(term),
    ),
    placeOfTerm,
    isAsked,
    meaning: new Meaning(words, vocabulary, placeOfTerm),
    related: new RelatedTerms(query, vocabulary, placeOfTerm),
  };
}

function listForms(
  words: readonly QueryWord[],
  idOf: (term: string) => number,
): readonly WordForm[] {
  const setByTerm = new Map<number, number>();
  for (const [place, { forms }] of words.entries()) {
    for (const term of forms.map(idOf))
      if (term >= 0) setByTerm.set(term, (setByTerm.get(term) ?? 0) | (1 << place));
  }
  return Array.from(setByTerm, ([term, set]) => ({ term, words: set }));
}

/**
 * How much each word of the question tells inside one article.
 *
 * @param size How many passages the article has; for 0 no word tells anything.
 * @param counts By the word's place, in how many of them it stands.
 */
export function weighInArticle(
  { likelihoods }: ScopedQuery,
  size: number,
  counts: Uint32Array,
): Float64Array {
  const weights = new Float64Array(counts.length);
  if (size === 0) return weights;
  for (let place = 0; place < weights.length; place++) {
    const weight = inverseDocumentFrequency(size, counts[place] ?? 0);
    weights[place] = weight * (likelihoods[place] ?? 1);
  }
  return weights;
}

/** Returns the words of the question that stand in a passage, as a set of bits by place. */
export function matchWords(
  scoped: ScopedQuery,
  { terms, context }: IndexedPassage,
): number {
  const { placeOfTerm } = scoped;
  let found = 0;
  for (let i = 0; i < terms.length; i++) {
    const place = placeOfTerm[terms[i] ?? 0] ?? 0;
    if (place) found |= 1 << (place - 1);
  }
  for (let i = 0; i < context.length; i++) {
    const place = placeOfTerm[context[i] ?? 0] ?? 0;
    if (place) found |= 1 << (place - 1);
  }
  return (
    found | formsWithin(scoped, (term) => terms.includes(term) || context.includes(term))
  );
}

/** Returns the words that are found by another form, as a set of bits by place. */
export function formsWithin(
  { forms }: ScopedQuery,
  has: (term: number) => boolean,
): number {
  let found = 0;
  for (const { term, words } of forms) if (has(term)) found |= words;
  return found;
}

/** Adds the weights of a set of words. */
export function weightOfSet(set: number, weights: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < weights.length; place++) {
    if (set & (1 << place)) sum += weights[place] ?? 0;
  }
  return sum;
}
