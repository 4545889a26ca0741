import { FEATURE_NAMES, measureFeatures } from './features.ts';
import type { Ranker } from './model.ts';
import type { Hit } from './rank.ts';

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
 * Explains a score. For one passage a network of rectified units is a sum over features:
 * each counts by its direct weight and by its weights in the units that are active.
 */
export function explainScore({ model }: Ranker, { match }: Hit): Explanation {
  const values = measureFeatures(match);
  const slopes = new Float64Array(values.length);
  let base = 0;
  for (const { hidden, bias, output, direct } of model.networks) {
    for (const [at, weight] of direct.entries()) slopes[at] = (slopes[at] ?? 0) + weight;
    for (const [unit, weights] of hidden.entries()) {
      const start = bias[unit] ?? 0;
      const sum = weights.reduce(
        (all, weight, at) => all + weight * (values[at] ?? 0),
        start,
      );
      if (sum <= 0) continue;
      const out = output[unit] ?? 0;
      base += start * out;
      for (const [at, weight] of weights.entries())
        slopes[at] = (slopes[at] ?? 0) + weight * out;
    }
  }
  const count = model.networks.length;
  const shares = FEATURE_NAMES.map((feature, at) => {
    const value = values[at] ?? 0;
    return { feature, value, share: ((slopes[at] ?? 0) * value) / count };
  });
  return {
    base: base / count,
    shares: shares.toSorted((one, other) => Math.abs(other.share) - Math.abs(one.share)),
  };
}
