import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../query/query.ts';
import { meantTerms, searchTerms } from '../query/search-terms.ts';

/** So many passages are added for synonyms: they are a last resort. */
const MOST_MEANT = 60;

/**
 * Proposes the passages of all articles that may answer a query: those that share its words,
 * then some that say the same in others.
 */
export function proposeCandidates(
  index: PassageIndex,
  query: Query,
): readonly IndexedPassage[] {
  const sharing = index.candidates(searchTerms(query));
  const meaning = index.candidates(meantTerms(query), MOST_MEANT);
  return [...new Set([...sharing, ...meaning])];
}
