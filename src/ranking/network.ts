/**
 * A network of one hidden layer: `score = Σ output · max(0, bias + Σ hidden · feature)`.
 * Weights are for the features as measured; no scaling is left to do.
 */
export interface Network {
  /** For each hidden unit, a weight a feature, in the order of the features. */
  readonly hidden: readonly (readonly number[])[];
  /** A number a hidden unit. */
  readonly bias: readonly number[];
  /** A weight a hidden unit. */
  readonly output: readonly number[];
  /** For each feature, what it adds to the score by itself. */
  readonly direct: readonly number[];
}

/** A network ready to be asked often. */
export type Scorer = (features: Float32Array) => number;

/** Builds a scorer that gives the mean of several networks; higher is better. */
export function buildScorer(networks: readonly Network[]): Scorer {
  const each = networks.map(buildOne);
  return (features) =>
    each.reduce((sum, score) => sum + score(features), 0) / each.length;
}

function buildOne({ hidden, bias, output, direct }: Network): Scorer {
  const width = direct.length;
  const weights = Float32Array.from(hidden.flat());
  const biases = Float32Array.from(bias);
  const outputs = Float32Array.from(output);
  const directs = Float32Array.from(direct);
  return (features) => {
    let score = 0;
    for (let i = 0; i < width; i++) score += (directs[i] ?? 0) * (features[i] ?? 0);
    for (let unit = 0, at = 0; unit < outputs.length; unit++) {
      let sum = biases[unit] ?? 0;
      for (let i = 0; i < width; i++) sum += (weights[at++] ?? 0) * (features[i] ?? 0);
      if (sum > 0) score += sum * (outputs[unit] ?? 0);
    }
    return score;
  };
}
