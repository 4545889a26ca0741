import { FLAG } from '../index/token-flags.ts';
import { type Certainty, certaintyOf } from './confidence.ts';
import { countedWords } from './counted-words.ts';
import { leavesOutWord } from './leaves-out-word.ts';
import type { Match } from './match.ts';
import type { ConfidenceModel } from './model.ts';
import { weightOfSet } from './scope.ts';
import { nearInMeaning, type Standing, standingOf } from './standing.ts';
import { wordsOfHappening } from './words-of-happening.ts';

/**
 * The least share of a topic's weight that a close passage has in and around it: two words of
 * three, or one of two in an article that was asked for.
 */
const LEAST_OF_TOPIC = { library: 0.6, article: 0.5 } as const;

/** An article with less of a question is about something else. */
const LEAST_IN_ARTICLE = 0.5;

/** A word so near in meaning counts as one of the article: "postpone" .6 for "cancel". */
const LEAST_NEARNESS = 0.5;

/**
 * Where names and words stand together, so much of the line is enough, and so much of the
 * question near the passage. In one article little is shown that was not asked for: on
 * questions of `test/data/retrieval` 97 of 100 absent ones stay silent, in a library 91.
 */
const TOGETHER = {
  article: { leastOfLine: 0.4, leastNear: 0.6 },
  library: { leastOfLine: 0.5, leastNear: 0.75 },
} as const;

/**
 * Tells how the best passage may be shown, by its confidence and by where the words of the
 * question stand.
 */
export function judgeCertainty(
  match: Match,
  confidence: number,
  lines: Pick<ConfidenceModel, 'closestFrom' | 'foundFrom'>,
): Certainty {
  if (match.scoped.query.kind === 'words') {
    return certaintyByTopic(match) ?? certaintyOf(lines, confidence);
  }
  const standing = standingOf(match);
  if (hasNamesAlone(match, standing.article)) return 'none';
  const isWhole = hasAllThatTells(match, standing);
  if (!isWhole && isElsewhere(match, standing)) return 'none';
  const certainty = certaintyOf(lines, confidence);
  // What is asked may never have happened: "Why did X resign?" of somebody who did not.
  if (certainty === 'found' && leavesOutWord(match, standing)) return 'closest';
  if (certainty !== 'none') return certainty;
  if (isWhole) return 'closest';
  const { leastOfLine } = TOGETHER[scopeOf(match)];
  const isClose =
    confidence >= leastOfLine * lines.closestFrom && standsTogether(match, standing);
  return isClose ? 'closest' : 'none';
}

/**
 * Words that are no question ("harbour bridge") name a topic: a passage with all of them is
 * what was asked for, and one with most of them comes close, however few they are. Returns
 * null for a topic of which there is less.
 */
function certaintyByTopic(match: Match): Certainty | null {
  if (shareOf(match, match.found) === 1) return 'found';
  const least = LEAST_OF_TOPIC[scopeOf(match)];
  return shareOf(match, standingOf(match).near) >= least ? 'closest' : null;
}

/**
 * "When did the fire start?" has one word that tells, of which a confidence cannot be sure: a
 * passage with it, or with all words of a question, is a close one.
 */
function hasAllThatTells({ found, scoped }: Match, { passage }: Standing): boolean {
  const all = (1 << scoped.terms.length) - 1;
  const happening = wordsOfHappening(scoped.query);
  return found === all || (happening !== all && (passage | happening) === all);
}

/** What is counted must stand in the article, and half of the question. */
export function isElsewhere(match: Match, { article }: Standing): boolean {
  const counted = countedWords(match.scoped.query);
  return (
    counted.some((place) => !(article & (1 << place))) ||
    shareOf(match, article | nearInMeaning(match, LEAST_NEARNESS)) < LEAST_IN_ARTICLE
  );
}

/**
 * An article about somebody does not tell all of them: the wedding of a minister.
 *
 * @param said The words of the question that are told, as a set by place.
 */
export function hasNamesAlone(match: Match, said: number): boolean {
  const names = namesAsked(match);
  const others = match.scoped.query.words.flatMap(({ kind }, place) =>
    kind === 'word' && !(names & (1 << place)) ? [place] : [],
  );
  return others.length > 0 && others.every((place) => !(said & (1 << place)));
}

/**
 * Where the names and numbers of a question stand in one article, and most of its words near
 * the passage, the rest may be said in other words. An article that was asked for is the
 * right one even without a name.
 */
function standsTogether(match: Match, { near, article }: Standing): boolean {
  const { query, isOneArticle } = match.scoped;
  const needed = query.words.flatMap(({ kind }, place) =>
    kind === 'word' ? [] : [place],
  );
  return (
    needed.every((place) => article & (1 << place)) &&
    (isOneArticle || namesAsked(match) !== 0) &&
    shareOf(match, near) >= TOGETHER[scopeOf(match)].leastNear
  );
}

function scopeOf({ scoped }: Match): 'article' | 'library' {
  return scoped.isOneArticle ? 'article' : 'library';
}

/** The words of the question that the article prints as names, as a set by place. */
function namesAsked({ article, scoped }: Match): number {
  let names = 0;
  for (const { terms, flags } of article.passages) {
    for (let at = 0; at < terms.length; at++) {
      const place = scoped.placeOfTerm[terms[at] ?? 0] ?? 0;
      if (place > 0 && (flags[at] ?? 0) & FLAG.name) names |= 1 << (place - 1);
    }
  }
  return names;
}

/** Share of the question's weight in a set of its words, 0 to 1. */
function shareOf({ scoped: { weights } }: Match, set: number): number {
  const all = weightOfSet(-1, weights);
  return all === 0 ? 0 : weightOfSet(set, weights) / all;
}
