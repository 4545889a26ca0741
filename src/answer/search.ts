import type { Address } from '../article/address.ts';
import { inverseDocumentFrequency } from '../index/inverse-document-frequency.ts';
import type { Query } from '../query/query.ts';
import { searchTerms } from '../query/search-terms.ts';
import type { Certainty } from '../ranking/confidence.ts';
import { missingWords } from '../ranking/needed-words.ts';
import type { Hit } from '../ranking/rank.ts';
import { splitTokens } from '../text/tokens.ts';
import type { Alike, Focus, Found, Mend } from './answer.ts';
import type { Library, Reading } from './library.ts';
import { mendQuery } from './mend-query.ts';
import { rankQuestion, readForLibrary, scopeOf } from './rank-question.ts';
import { selectAnswers } from './select-answers.ts';
import { synonymsRead } from './synonyms-read.ts';
import type { DatedQuestion } from './without-date-of-news.ts';

/** What a search found: answers and near misses, both best first. */
export interface SearchResult {
  readonly answers: readonly Hit[];
  readonly near: readonly Hit[];
  /** Whether the answers are surely about what was asked; `none` where there are none. */
  readonly certainty: Certainty;
  /** Words of the question, as typed, that stand in none of the passages searched. */
  readonly missing: readonly string[];
  /**
   * The query that was searched: the one given, or with its slips mended. Synonyms by which
   * it was searched besides are none of its words.
   */
  readonly query: Query;
  /** What was mended, or read as a synonym; none for the query as it was given. */
  readonly mended: readonly Mend[];
  /** Words that may have been misspelt, and what they may have been. */
  readonly alike: readonly Alike[];
}

/** Words of the asking itself: that they stand nowhere explains nothing. */
const ASKING_WORDS: ReadonlySet<string> = new Set([
  'many',
  'much',
  'anyone',
  'anybody',
  'anything',
  'someone',
  'somebody',
  'something',
]);

/**
 * Finds the passages of some articles that answer a query. Where a word of it stands nowhere,
 * the word is searched that it was meant to be, if the best passage then has it.
 */
export function search(
  library: Library,
  asked: Query,
  readings: readonly Reading[],
): SearchResult {
  const read = (query: Query) => readForLibrary(library, { query, readings });
  const question = read(asked);
  const asGiven = searchAsGiven(library, question, readings);
  const given = { ...asGiven, query: question.query, alike: [] };
  if (asGiven.missing.length === 0) return given;
  const { mended, alike, query: mendedQuery } = mendQuery(library, asked);
  if (mended.length === 0) return { ...given, alike };
  const meant = read(mendedQuery);
  const asMeant = searchAsGiven(library, meant, readings);
  if (hasMended(asMeant.answers[0], mended))
    return {
      ...asMeant,
      query: meant.query,
      mended: [...mended, ...asMeant.mended],
      alike,
    };
  const offered = mended.map(({ written, read }) => ({ written, words: [read] }));
  return { ...given, alike: [...offered, ...alike] };
}

/**
 * Slips are mended for the words' sake: an answer without one of them, in an article without
 * all of them, was not asked for.
 */
function hasMended(best: Hit | undefined, mended: readonly Mend[]): boolean {
  if (!best) return false;
  const { found, around, scoped } = best.match;
  const standsIn = (set: number) => (term: string) =>
    scoped.query.words.some((word, place) => word.term === term && set & (1 << place));
  const has =
    (set: number) =>
    ({ read }: Mend) =>
      splitTokens(read).some(({ term }) => standsIn(set)(term));
  return mended.some(has(found)) && mended.every(has(found | around.article));
}

type PlainResult = Omit<SearchResult, 'query' | 'alike'>;

function searchAsGiven(
  library: Library,
  question: DatedQuestion,
  readings: readonly Reading[],
): PlainResult {
  const isOneArticle = readings.length === 1;
  const { hits, certainty, query } = rankQuestion(library, question, isOneArticle);
  const missing = missingWords(question.query, scopeOf(library, { readings }));
  const [best] = hits;
  const isReadOtherwise = certainty !== 'none' && query !== question.query;
  return {
    ...selectAnswers(query, hits, certainty),
    certainty,
    mended: best && isReadOtherwise ? synonymsRead(library, question.query, best) : [],
    missing: missing.flatMap(({ word, written }) =>
      ASKING_WORDS.has(word) ? [] : [written],
    ),
  };
}

/** Returns the focus of a query: its terms, those that tell most first. */
export function focusOf(
  { index }: Library,
  query: Query | null,
  speaker: readonly string[] = [],
): Focus {
  const weight = (term: string) =>
    inverseDocumentFrequency(index.size, index.documentFrequency(term));
  const terms = query ? searchTerms(query) : [];
  return { terms: terms.toSorted((one, other) => weight(other) - weight(one)), speaker };
}

/** Returns the address of a hit's passage, whole where the index holds it in parts. */
export function addressOf(
  library: Library,
  { passage: { article, passage } }: Pick<Hit, 'passage'>,
): Address {
  const whole = library.readingById
    .get(article)
    ?.passages.find(({ first, last }) => first <= passage.first && passage.last <= last);
  return {
    article,
    first: whole?.first ?? passage.first,
    last: whole?.last ?? passage.last,
  };
}

/** Returns how answers of a certainty are shown; there are none without any. */
export function shownAs(certainty: Certainty): Found['certainty'] {
  return certainty === 'found' ? 'found' : 'closest';
}
