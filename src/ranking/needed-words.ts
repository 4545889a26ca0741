import { isDemonym } from '../event/places/demonyms.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import { inverseDocumentFrequency } from '../index/inverse-document-frequency.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query, QueryWord } from '../query/query.ts';
import { isEnglishName } from '../text/english-words.ts';
import { synonymsOf } from '../text/synonyms.ts';
import { hasPhrase } from './features/kinds-of-word.ts';
import { lacksNeededDay } from './needed-days.ts';
import { LEAST_LIKENESS } from './standing.ts';

/** What a question is looked up in. */
export interface NeededScope {
  readonly index: PassageIndex;
  /** Ids of the articles asked; undefined for all of the index. */
  readonly articles: readonly string[] | undefined;
}

/** Returns the words of a question that stand in none of the articles asked. */
export function missingWords(query: Query, scope: NeededScope): readonly QueryWord[] {
  return query.words.filter((word) => !isWordKnown(scope, word));
}

/**
 * Tells whether a name, a number or quoted words of a question stand in none of the
 * articles asked, so that no passage can answer it.
 *
 * @param candidates The passages in which quoted words are looked for.
 */
export function lacksNeededWord(
  query: Query,
  scope: NeededScope,
  candidates: readonly IndexedPassage[],
): boolean {
  const { vocabulary } = scope.index;
  const isMissing = (word: QueryWord) =>
    !isWordKnown(scope, word) && isNeeded(word) && !isAlikeKnown(scope, word);
  if (query.words.some(isMissing)) return true;
  const words = { vocabulary, isKnown: (term: string) => isKnown(scope, term) };
  if (lacksNeededDay(query, words, candidates)) return true;
  if (query.kind === 'words' && unknownShare(query, scope) > mostUnknown(query, scope))
    return true;
  return query.phrases.some((phrase) => {
    const words = phrase.map((word) => vocabulary.find(word) ?? -1);
    return !candidates.some((passage) => hasPhrase(passage.words, words));
  });
}

/**
 * Numbers and names; a well-known name also where no capital letter tells it apart ("fan expo
 * vancouver"), but for those of nations, which can be said in other words ("US troops").
 */
function isNeeded({ kind, word }: QueryWord): boolean {
  return kind !== 'word' || (isEnglishName(word) && !isDemonym(word));
}

/** Nations differ more from their countries: "Iranian" is 0.57 like "Iran". */
const LEAST_LIKENESS_OF_NATION = 0.5;

/** Tells whether a word spelt nearly so stands there. */
function isAlikeKnown(scope: NeededScope, { term, word }: QueryWord): boolean {
  const { vocabulary } = scope.index;
  const least = isDemonym(word) ? LEAST_LIKENESS_OF_NATION : LEAST_LIKENESS;
  return vocabulary
    .findRelated(term)
    .some(
      ({ id, likeness }) => likeness >= least && isKnown(scope, vocabulary.termOf(id)),
    );
}

/**
 * Of words that are no question every one counts: where more than a third of their weight
 * stands nowhere, the rest is about something else. In an article that was asked for, or of
 * four words and more, which are mostly a statement, half may be said in other words.
 */
const MOST_UNKNOWN = 1 / 3;
const MOST_UNKNOWN_OF_STATEMENT = 1 / 2;
const LEAST_WORDS_OF_STATEMENT = 4;

function mostUnknown({ words }: Query, { articles }: NeededScope): number {
  const isStatement = words.length >= LEAST_WORDS_OF_STATEMENT;
  return isStatement || articles?.length === 1 ? MOST_UNKNOWN_OF_STATEMENT : MOST_UNKNOWN;
}

function unknownShare(query: Query, scope: NeededScope): number {
  const { index } = scope;
  const asked = query.sequence.map(({ term }) => term);
  let all = 0;
  let unknown = 0;
  for (const word of query.words) {
    const { term, forms } = word;
    const weight = inverseDocumentFrequency(index.size, index.documentFrequency(term));
    all += weight;
    const means = [term, ...forms, ...synonymsOf(term, asked)];
    if (means.some((one) => isKnown(scope, one)) || isAlikeKnown(scope, word)) continue;
    unknown += weight;
  }
  return all === 0 ? 0 : unknown / all;
}

function isWordKnown(scope: NeededScope, { term, forms }: QueryWord): boolean {
  return [term, ...forms].some((form) => isKnown(scope, form));
}

function isKnown({ index, articles }: NeededScope, term: string): boolean {
  if (!articles) return index.documentFrequency(term) > 0;
  const id = index.vocabulary.find(term) ?? -1;
  return articles.some((article) => index.article(article)?.frequencies.has(id));
}
