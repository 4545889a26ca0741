import type { Address } from '../article/address.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../query/query.ts';
import { type Hit, inverseDocumentFrequency, rank } from '../ranking/rank.ts';
import type { Focus } from './answer.ts';
import type { Library, Reading } from './library.ts';

/** What a search found: answers and near misses, both best first. */
export interface SearchResult {
  readonly answers: readonly Hit[];
  readonly near: readonly Hit[];
  /** Words of the question, as typed, that stand in none of the passages searched. */
  readonly missing: readonly string[];
}

/** Finds the passages of some articles that answer a query. */
export function search(
  { index }: Library,
  query: Query,
  readings: readonly Reading[],
): SearchResult {
  const terms = query.words.map(({ term }) => term);
  const isKnown = knownTerms(index, readings);
  const candidates = findCandidates(index, terms, readings);
  const hits = rank(query, candidates, { weight: weigher(index), isKnown });
  return {
    answers: hits.filter(({ score }) => score.isAnswer),
    near: hits.filter((hit) => !hit.score.isAnswer && sharesWord(hit, terms)),
    missing: query.words
      .filter(({ term }) => !isKnown(term))
      .map(({ written }) => written),
  };
}

/** One article is ranked whole; of several, the index proposes. */
function findCandidates(
  index: PassageIndex,
  terms: readonly string[],
  readings: readonly Reading[],
): readonly IndexedPassage[] {
  const [first, ...others] = readings;
  if (first && others.length === 0) return index.passagesOf(first.article.id);
  const scope = new Set(readings.map(({ article }) => article.id));
  return index.candidates(terms).filter(({ article }) => scope.has(article));
}

function knownTerms(
  index: PassageIndex,
  readings: readonly Reading[],
): (term: string) => boolean {
  const passages = readings.flatMap(({ article }) => index.passagesOf(article.id));
  if (passages.length === index.size) return (term) => index.documentFrequency(term) > 0;
  return (term) =>
    passages.some((passage) => passage.terms.has(term) || passage.context.has(term));
}

/** Returns the focus of a query: its terms, those that tell most first. */
export function focusOf(
  { index }: Library,
  query: Query | null,
  speaker: readonly string[] = [],
): Focus {
  const weight = weigher(index);
  const terms = (query?.words ?? []).map(({ term }) => term);
  return { terms: terms.toSorted((one, other) => weight(other) - weight(one)), speaker };
}

/** Returns the address of a hit's passage. */
export function addressOf({ passage: { article, passage } }: Hit): Address {
  return { article, first: passage.first, last: passage.last };
}

function weigher(index: PassageIndex): (term: string) => number {
  return (term) => inverseDocumentFrequency(index.size, index.documentFrequency(term));
}

function sharesWord({ passage }: Hit, terms: readonly string[]): boolean {
  return terms.some((term) => passage.terms.has(term) || passage.context.has(term));
}
