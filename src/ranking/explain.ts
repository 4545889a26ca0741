import { FEATURE_NAMES } from './features.ts';
import type { Ranker } from './model.ts';
import type { Network } from './network.ts';
import type { Hit } from './rank.ts';
import { WORDS_SHARE } from './score-match.ts';

/** What is left for the passage as a whole. */
const WHOLE_SHARE = 1 - WORDS_SHARE;

/** One feature's part in a score. */
export interface FeatureShare {
  readonly feature: string;
  readonly value: number;
  /** What it adds to the score; below 0 where it speaks against the passage. */
  readonly share: number;
}

/** Why a score is what it is: `base` and all shares add up to it. */
export interface Explanation {
  readonly base: number;
  /** Those that matter most first. */
  readonly shares: readonly FeatureShare[];
}

/**
 * Explains the scores of passages beside each other. A feature that is the same in all of
 * them tells nothing of their order: it is left out, and what it adds is part of `base`.
 */
export function explainScores(
  ranker: Ranker,
  hits: readonly Hit[],
): readonly Explanation[] {
  const explained = hits.map((hit) => explainScore(ranker, hit));
  const values = new Map<string, Set<number>>();
  for (const { feature, value } of explained.flatMap(({ shares }) => shares))
    values.set(feature, (values.get(feature) ?? new Set()).add(value));
  const isEqual = ({ feature }: FeatureShare) =>
    hits.length > 1 && values.get(feature)?.size === 1;
  return explained.map(({ base, shares }) => ({
    base: shares.filter(isEqual).reduce((sum, { share }) => sum + share, base),
    shares: shares.filter((share) => !isEqual(share)),
  }));
}

/**
 * Explains a score. For one passage a network of rectified units is a sum over features:
 * each counts by its direct weight and by its weights in the units that are active.
 */
function explainScore(
  { networks }: Ranker,
  { features: values, parts }: Hit,
): Explanation {
  const count = networks.length;
  const slopes = new Float64Array(values.length);
  const add = (weights: readonly number[], factor: number) => {
    for (const [at, weight] of weights.entries()) {
      slopes[at] = (slopes[at] ?? 0) + (weight * factor * WHOLE_SHARE) / count;
    }
  };
  let base = 0;
  for (const { direct, ...layer } of networks) {
    add(direct, 1);
    for (const { weights, bias, output } of activeUnits(layer, values)) {
      base += (bias * output * WHOLE_SHARE) / count;
      add(weights, output);
    }
  }
  const shares: FeatureShare[] = FEATURE_NAMES.map((feature, at) => {
    const value = values[at] ?? 0;
    return { feature, value, share: (slopes[at] ?? 0) * value };
  });
  shares.push({ feature: 'words one by one', value: parts.words, share: parts.words });
  return {
    base,
    shares: shares.toSorted((one, other) => Math.abs(other.share) - Math.abs(one.share)),
  };
}

/** One feature's part in the lead of one passage over another. */
export interface FeatureLead {
  readonly feature: string;
  /** What the feature is for either passage. */
  readonly values: readonly [leading: number, other: number];
  /** What it adds to the lead; below 0 where it speaks for the other passage. */
  readonly share: number;
}

/**
 * Explains why one passage scores higher than another: the features that tell them apart,
 * those that matter most first.
 */
export function explainLead(
  ranker: Ranker,
  leading: Hit,
  other: Hit,
): readonly FeatureLead[] {
  const others = new Map(
    explainScore(ranker, other).shares.map((share) => [share.feature, share]),
  );
  return explainScore(ranker, leading)
    .shares.map(({ feature, value, share }): FeatureLead => {
      const second = others.get(feature);
      return {
        feature,
        values: [value, second?.value ?? 0],
        share: share - (second?.share ?? 0),
      };
    })
    .toSorted((one, two) => Math.abs(two.share) - Math.abs(one.share));
}

function activeUnits(
  { hidden, bias, output }: Omit<Network, 'direct'>,
  values: Float32Array,
): readonly { weights: readonly number[]; bias: number; output: number }[] {
  return hidden
    .map((weights, unit) => ({
      weights,
      bias: bias[unit] ?? 0,
      output: output[unit] ?? 0,
    }))
    .filter((unit) => dot(unit.weights, values) + unit.bias > 0);
}

function dot(weights: readonly number[], values: Float32Array): number {
  return weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0);
}
