/**
 * A network of one hidden layer: `score = Σ direct · feature + Σ output · max(0, bias + Σ
 * hidden · feature)`. Weights are for the features as measured; no scaling is left to do.
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

/**
 * Builds a scorer that gives the mean of several networks; higher is better. Their hidden
 * units lie side by side, the weights of one feature together, so that features of 0, which
 * are many, cost nothing.
 */
export function buildScorer(networks: readonly Network[]): Scorer {
  const share = 1 / networks.length;
  const width = networks[0]?.direct.length ?? 0;
  const hidden = networks.flatMap((network) => network.hidden);
  const units = hidden.length;
  const bias = Float64Array.from(networks.flatMap((network) => network.bias));
  const output = Float64Array.from(
    networks.flatMap((network) => network.output),
    (weight) => weight * share,
  );
  const direct = Float64Array.from({ length: width }, (_, at) =>
    networks.reduce((sum, network) => sum + (network.direct[at] ?? 0) * share, 0),
  );
  const weights = Float64Array.from(
    { length: width * units },
    (_, at) => hidden[at % units]?.[Math.floor(at / units)] ?? 0,
  );
  const layers = { bias, output, direct, weights, sums: new Float64Array(units) };
  return (features) => score(layers, features);
}

interface Layers {
  readonly bias: Float64Array;
  readonly output: Float64Array;
  readonly direct: Float64Array;
  /** Feature by feature, a weight a hidden unit. */
  readonly weights: Float64Array;
  /** What the units add up, used anew for each passage. */
  readonly sums: Float64Array;
}

function score(
  { bias, output, direct, weights, sums }: Layers,
  features: Float32Array,
): number {
  const units = bias.length;
  sums.set(bias);
  let total = 0;
  for (let at = 0; at < direct.length; at++) {
    const value = features[at] ?? 0;
    if (value === 0) continue;
    total += (direct[at] ?? 0) * value;
    addWeighted(sums, weights, at * units, value);
  }
  for (let unit = 0; unit < units; unit++) {
    total += Math.max(0, sums[unit] ?? 0) * (output[unit] ?? 0);
  }
  return total;
}

function addWeighted(
  sums: Float64Array,
  weights: Float64Array,
  from: number,
  value: number,
): void {
  for (let unit = 0; unit < sums.length; unit++) {
    sums[unit] = (sums[unit] ?? 0) + (weights[from + unit] ?? 0) * value;
  }
}
