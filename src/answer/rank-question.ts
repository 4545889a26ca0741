import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../query/query.ts';
import type { Certainty } from '../ranking/confidence.ts';
import { withEqualForms } from '../ranking/equal-forms.ts';
import { lacksNeededWord, type NeededScope } from '../ranking/needed-words.ts';
import { proposeCandidates } from '../ranking/propose-candidates.ts';
import { type Ranking, rank } from '../ranking/rank.ts';
import { shippedRanker } from '../ranking/shipped-ranker.ts';
import { standingOf } from '../ranking/standing.ts';
import { certaintyOfRanking, lacksName } from './certainty-of-ranking.ts';
import type { Library } from './library.ts';
import { withSynonyms } from './with-synonyms.ts';
import { type DatedQuestion, withoutDateOfNews } from './without-date-of-news.ts';

/** The passages for a question, best first, and how they may be shown. */
export interface RankedQuestion extends Pick<Ranking, 'hits' | 'confidence'> {
  readonly certainty: Certainty;
  /** As it was ranked: as given, or with synonyms as further forms of its words. */
  readonly query: Query;
}

/** Reads a question with the normal forms of its numbers and days, and without the date of the news itself. */
export function readForLibrary(
  { index }: Pick<Library, 'index'>,
  asked: DatedQuestion,
): DatedQuestion {
  const query = withEqualForms(asked.query);
  return withoutDateOfNews({ ...asked, query }, ({ term, forms }) =>
    [term, ...forms].some((form) => index.documentFrequency(form) > 0),
  );
}

/**
 * Ranks the passages for a question: by its own words, and only where they find nothing also
 * by others that mean nearly the same. Those are never sure: a word has more senses than one,
 * of which its synonym may share another than was meant.
 *
 * @param isOneArticle Tells whether one article was asked for: it is ranked whole.
 */
export function rankQuestion(
  library: Library,
  question: DatedQuestion,
  isOneArticle: boolean,
): RankedQuestion {
  const own = rankOnce(library, question, isOneArticle);
  if (own.certainty !== 'none') return own;
  // The news of June 2021 need not say so, though news of another time names June 2021.
  const dated = withoutDateOfNews(question, () => false);
  if (dated !== question && !isOneArticle) {
    const ofThen = rankOnce(library, dated, isOneArticle);
    if (ofThen.certainty !== 'none') return { ...ofThen, certainty: 'closest' };
  }
  const { index } = library;
  const query = withSynonyms(question.query, (term) => index.documentFrequency(term) > 0);
  if (query === question.query) return own;
  const other = rankOnce(library, { ...question, query }, isOneArticle);
  const [best] = other.hits;
  const isAbout = best && !lacksName(best.match, standingOf(best.match));
  return {
    ...other,
    certainty: isAbout && other.certainty !== 'none' ? 'closest' : 'none',
  };
}

function rankOnce(
  library: Library,
  question: DatedQuestion,
  isOneArticle: boolean,
): RankedQuestion {
  const { index } = library;
  const { query } = question;
  const candidates = findCandidates(index, question, isOneArticle);
  const ranking = rank(shippedRanker, query, { index, candidates, isOneArticle });
  const isLacking = lacksNeededWord(query, scopeOf(library, question), candidates);
  const certainty = isLacking ? 'none' : certaintyOfRanking(ranking, index);
  return { hits: ranking.hits, confidence: ranking.confidence, certainty, query };
}

/** Returns what the words of a question are looked up in. */
export function scopeOf(
  library: Library,
  { readings }: Pick<DatedQuestion, 'readings'>,
): NeededScope {
  const isAll = readings.length === library.readings.length;
  const articles = isAll ? undefined : readings.map(({ article }) => article.id);
  return { index: library.index, articles };
}

/** One article is ranked whole; of several, the index proposes. */
function findCandidates(
  index: PassageIndex,
  { query, readings }: DatedQuestion,
  isOneArticle: boolean,
): readonly IndexedPassage[] {
  const [first] = readings;
  if (first && isOneArticle) return index.passagesOf(first.article.id);
  const scope = new Set(readings.map(({ article }) => article.id));
  return proposeCandidates(index, query).filter(({ article }) => scope.has(article));
}
