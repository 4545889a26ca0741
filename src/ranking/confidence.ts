import type { ConfidenceModel } from './model.ts';

/**
 * How a passage may be shown: as found, as one of the closest where it cannot be told
 * whether it answers, or not at all.
 */
export type Certainty = 'found' | 'closest' | 'none';

/** Returns how likely the answer is among the first passages, 0 to 1: `1 / (1 + e^−(b + Σ w · s))`. */
export function confidenceOf(
  { weights, bias }: Pick<ConfidenceModel, 'weights' | 'bias'>,
  signals: Float32Array,
): number {
  const sum = signals.reduce(
    (all, signal, at) => all + signal * (weights[at] ?? 0),
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** Tells on which side of the two lines a confidence lies. */
export function certaintyOf(
  { closestFrom, foundFrom }: Pick<ConfidenceModel, 'closestFrom' | 'foundFrom'>,
  confidence: number,
): Certainty {
  if (confidence >= foundFrom) return 'found';
  return confidence >= closestFrom ? 'closest' : 'none';
}
