import { Adam } from './adam.ts';
import { measureScale } from './scale.ts';

/** One outcome to learn from. */
export interface ConfidenceExample {
  readonly features: Float32Array;
  /** 1 where one of the first three passages answered, 0 where the answer was absent. */
  readonly target: number;
}

const ROUNDS = 400;
const RATE = 0.05;
const DECAY = 0.1;

/** Trains a logistic regression by gradient descent over all examples at once. */
export function trainConfidence(
  examples: readonly ConfidenceExample[],
  width: number,
): { readonly weights: readonly number[]; readonly bias: number } {
  const { mean, factor } = measureScale(examples, width);
  const rows = examples.map(({ features, target }) => ({
    target,
    features: Float64Array.from([...features, 1], (value, at) =>
      at === width ? value : (value - (mean[at] ?? 0)) * (factor[at] ?? 0),
    ),
  }));
  const weights = new Float64Array(width + 1); // the last one is the bias
  const adam = new Adam(width + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(width + 1);
    for (const row of rows) addGradient(row, weights, gradient);
    const rate = RATE * (1 - round / ROUNDS);
    adam.step(weights, gradient, { rate, decay: DECAY, batch: rows.length });
  }
  const unscaled = Array.from(factor, (part, at) => (weights[at] ?? 0) * part);
  const shift = unscaled.reduce((sum, weight, at) => sum + weight * (mean[at] ?? 0), 0);
  return { weights: unscaled, bias: (weights[width] ?? 0) - shift };
}

/** Adds the slope of the logistic loss of one example by each weight. */
function addGradient(
  { features, target }: { readonly features: Float64Array; readonly target: number },
  weights: Float64Array,
  gradient: Float64Array,
): void {
  let sum = 0;
  for (let at = 0; at < weights.length; at++)
    sum += (features[at] ?? 0) * (weights[at] ?? 0);
  const slope = 1 / (1 + Math.exp(-sum)) - target;
  for (let at = 0; at < gradient.length; at++)
    gradient[at] = (gradient[at] ?? 0) + slope * (features[at] ?? 0);
}
