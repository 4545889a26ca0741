import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../query/query.ts';
import { type Certainty, confidenceOf } from './confidence.ts';
import { FEATURE_NAMES, measureFeatures } from './features.ts';
import { buildField } from './field.ts';
import { judgeCertainty } from './judge-certainty.ts';
import { type Match, matchPassage } from './match.ts';
import type { Ranker } from './model.ts';
import { scopeQuery } from './scope.ts';
import { type ScoreParts, scoreMatch } from './score-match.ts';
import { readSignals } from './signals.ts';

/** A passage with its score. */
export interface Hit {
  readonly passage: IndexedPassage;
  /** Any number; higher is better; comparable inside one question only. */
  readonly score: number;
  /** What the score is made of. */
  readonly parts: ScoreParts;
  readonly match: Match;
  /** What was measured of it, in the order of `FEATURE_NAMES`. */
  readonly features: Float32Array;
}

/** The passages in order of relevance, and whether the first of them answer. */
export interface Ranking {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How likely the answer is among the first three, 0 to 1. */
  readonly confidence: number;
  readonly certainty: Certainty;
}

/** What is searched. */
export interface RankedScope {
  readonly index: PassageIndex;
  /** Passages of one article, or those that the index proposes. */
  readonly candidates: readonly IndexedPassage[];
  readonly isOneArticle: boolean;
}

const NOTHING: Ranking = { hits: [], confidence: 0, certainty: 'none' };

/**
 * Orders candidates by relevance, best first; equal scores keep their reading order, so
 * that the same question always has the same answer. Only those that may still win after a
 * first look are kept (`field.ts`).
 */
export function rank(ranker: Ranker, query: Query, scope: RankedScope): Ranking {
  const { index, candidates, isOneArticle } = scope;
  const { likelihood, model } = ranker;
  const scoped = scopeQuery(query, index, { isOneArticle, likelihood });
  const field = buildField(scoped, candidates);
  const width = FEATURE_NAMES.length;
  const measured = new Float32Array(field.contenders.length * width);
  const hits = field.contenders
    .flatMap((contender) => {
      const article = index.article(contender.passage.article);
      return article ? matchPassage(scoped, article, contender, field) : [];
    })
    .map((match, at) => {
      const values = measured.subarray(at * width, (at + 1) * width);
      const features = measureFeatures(match, values);
      const parts = scoreMatch(ranker.score, ranker.scoreWord, match, features);
      const score = parts.whole + parts.words;
      return { passage: match.passage, match, features, parts, score };
    })
    .sort((one, other) => other.score - one.score || inReadingOrder(one, other));
  const [best] = hits;
  if (!best) return NOTHING;
  const confidence = confidenceOf(
    model.confidence,
    readSignals({ match: best.match, hits }),
  );
  return {
    hits,
    confidence,
    certainty: judgeCertainty(best.match, confidence, model.confidence),
  };
}

function inReadingOrder({ passage: one }: Hit, { passage: other }: Hit): number {
  if (one.article === other.article) return one.place - other.place;
  // Ids count up ("A2" before "A10"), so a shorter one is an earlier one.
  const byLength = one.article.length - other.article.length;
  return byLength !== 0 ? byLength : one.article < other.article ? -1 : 1;
}
