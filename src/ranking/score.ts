import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { Query } from '../query/query.ts';
import {
  brevity,
  coverage,
  exactness,
  hasAllNeeded,
  order,
  type TermWeight,
} from './features.ts';

/** What is known of the terms of the passages searched. */
export interface TermStatistics {
  readonly weight: TermWeight;
  /** Whether a term stands in any passage. */
  readonly isKnown: (term: string) => boolean;
}

/** One feature's part in a score: `share` = `value` × its weight. */
export interface FeatureShare {
  readonly feature: keyof typeof WEIGHTS;
  /** 0 to 1. */
  readonly value: number;
  readonly share: number;
}

/** A score and why it is what it is. */
export interface Score {
  /** 0 to 1; higher is better; comparable inside one question only. */
  readonly value: number;
  readonly shares: readonly FeatureShare[];
  /** Whether the passage answers; if not, it may still be a near miss. */
  readonly isAnswer: boolean;
}

/**
 * How much each feature counts; they add up to 1. Chosen by hand so that what is said
 * (coverage) goes before how it is said (order, exact form) and both before length.
 */
const WEIGHTS = { coverage: 0.7, order: 0.15, exactness: 0.1, brevity: 0.05 } as const;

/**
 * The least share of the question that an answer matches. Above one half, so that one of
 * two equally rare words is a near miss; below two thirds, so that two of three answer.
 */
const LEAST_COVERAGE = 0.6;

/**
 * The same for a question with a word that no passage has: what it asks for may well be
 * absent, so two of three are not enough.
 */
const LEAST_COVERAGE_OF_UNKNOWN = 0.75;

/** Scores a passage for a question. */
export function scorePassage(
  query: Query,
  passage: IndexedPassage,
  { weight, isKnown }: TermStatistics,
): Score {
  const values = {
    coverage: coverage(query, passage, weight),
    order: order(query, passage),
    exactness: exactness(query, passage, weight),
    brevity: brevity(passage),
  };
  const leastCoverage = query.words.every(({ term }) => isKnown(term))
    ? LEAST_COVERAGE
    : LEAST_COVERAGE_OF_UNKNOWN;
  const features = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  const shares = features.map((feature) => ({
    feature,
    value: values[feature],
    share: values[feature] * WEIGHTS[feature],
  }));
  return {
    value: shares.reduce((sum, { share }) => sum + share, 0),
    shares,
    isAnswer: values.coverage >= leastCoverage && hasAllNeeded(query, passage),
  };
}
