import type { PassageIndex } from '../index/passage-index.ts';
import type { QuestionKind } from '../query/question-kind.ts';
import type { Certainty } from '../ranking/confidence.ts';
import { hasNamesAlone, isElsewhere } from '../ranking/judge-certainty.ts';
import { leavesOutWord } from '../ranking/leaves-out-word.ts';
import type { Match } from '../ranking/match.ts';
import type { Ranking } from '../ranking/rank.ts';
import { weightOfSet } from '../ranking/scope.ts';
import { nearInMeaning, type Standing, standingOf } from '../ranking/standing.ts';

/** From this confidence on the closest passages are shown, were the library ever so small. */
const CLOSEST_IN_SMALL = 0.15;

/** From this one on they are shown even where a word that carries the question is left out. */
const CARRIED_IN_SMALL = 0.3;

/**
 * And from this one on where it is plain what kind of answer is wanted, and nearly all words
 * of the question, or words near in meaning, stand around the passage.
 */
const TOGETHER_IN_SMALL = 0.03;
const LEAST_TOGETHER = 0.75;
const LEAST_NEARNESS = 0.5;

/** The kinds of question whose answers are known by their form: a name, a time, a cause. */
const FORMED: ReadonlySet<QuestionKind> = new Set([
  'who',
  'when',
  'where',
  'how many',
  'why',
]);

/** The line of the ranking itself, which learned it from large libraries too. */
const CLOSEST_IN_LARGE = 0.5;

/**
 * A library of so many passages, some sixty articles of news, is a large one. A question
 * about something else finds many of its words together there by chance; in a few articles
 * it finds none.
 *
 * Of questions of `test/data/retrieval` (weights without their set) asked of twelve articles
 * of 5,000 characters, 94 of 100 absent ones stay silent (71 where the article is there and
 * lacks the fact), and of 100 answers 96 have the right passage among three; with the line of
 * large ones it is 98 and 96, but fewer are answered.
 */
const LARGE_PASSAGES = 2500;

/**
 * Tells how the passages of a ranking may be shown: as the ranking judges, and as the closest
 * ones also from a lower confidence where few passages are searched, if no name is left out,
 * nor, unless the confidence is not so low, a word that carries the question: "Who is the CEO
 * of Meridian?" of an article about Meridian. Passages that have of a question its names alone
 * are shown only where the ranking is sure.
 */
export function certaintyOfRanking(
  { hits: [best], confidence, certainty }: Ranking,
  { size }: Pick<PassageIndex, 'size'>,
): Certainty {
  if (certainty === 'found' || !best) return certainty;
  const { match } = best;
  const standing = standingOf(match);
  // That the rest stands elsewhere in the article is not enough: it may be told of another.
  const near = standing.near | nearInMeaning(match, LEAST_NEARNESS);
  if (hasNamesAlone(match, near)) return 'none';
  if (certainty === 'closest') return certainty;
  if (hasNamesAlone(match, standing.article) || isElsewhere(match, standing))
    return 'none';
  if (lacksName(match, standing)) return 'none';
  const isTogether = standsTogether(match, standing);
  const isCarried =
    isTogether ||
    saysMost(match, standing) ||
    confidence >= CARRIED_IN_SMALL ||
    !leavesOutWord(match, standing, LEAST_NEARNESS);
  if (!isCarried) return 'none';
  const line = lineFor(size, isTogether ? TOGETHER_IN_SMALL : CLOSEST_IN_SMALL);
  return confidence >= line ? 'closest' : 'none';
}

/**
 * Tells whether a name or a number of the question stands nowhere in the article: it is about
 * somebody else. An article that was asked for is the right one all the same.
 */
export function lacksName({ scoped }: Match, { article }: Standing): boolean {
  const { query, isOneArticle } = scoped;
  return (
    !isOneArticle &&
    query.words.some(({ kind }, place) => kind !== 'word' && !(article & (1 << place)))
  );
}

/** Tells whether most of what a question has besides names stands around the passage: "due" of "talks due to restart" may be missing. */
function saysMost(match: Match, { near }: Standing): boolean {
  const { query, weights } = match.scoped;
  const said = near | nearInMeaning(match, LEAST_NEARNESS);
  const words = query.words.reduce(
    (set, { kind }, place) => (kind === 'word' ? set | (1 << place) : set),
    0,
  );
  return weightOfSet(said & words, weights) > weightOfSet(words, weights) / 2;
}

function lineFor(size: number, inSmall: number): number {
  const smallness = Math.max(0, 1 - size / LARGE_PASSAGES);
  return CLOSEST_IN_LARGE + (inSmall - CLOSEST_IN_LARGE) * smallness;
}

function standsTogether(match: Match, { near }: Standing): boolean {
  const { query, weights } = match.scoped;
  if (!FORMED.has(query.kind)) return false;
  const around = near | nearInMeaning(match, LEAST_NEARNESS);
  return weightOfSet(around, weights) >= LEAST_TOGETHER * weightOfSet(-1, weights);
}
