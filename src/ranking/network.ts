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

/** So many hidden units are summed side by side, in variables instead of a list. */
const UNITS_AT_ONCE = 4;

/**
 * Builds a scorer that gives the mean of several networks; higher is better. Their hidden
 * units lie side by side, the weights of one feature together, so that features of 0, which
 * are many, cost nothing.
 */
export function buildScorer(networks: readonly Network[]): Scorer {
  const share = 1 / networks.length;
  const width = networks[0]?.direct.length ?? 0;
  const hidden = networks.flatMap((network) => network.hidden);
  // Units without weights fill up the last four; they add nothing.
  const units = Math.ceil(hidden.length / UNITS_AT_ONCE) * UNITS_AT_ONCE;
  const layers: Layers = {
    bias: new Float64Array(units),
    output: new Float64Array(units),
    direct: Float64Array.from({ length: width }, (_, at) =>
      networks.reduce((sum, network) => sum + (network.direct[at] ?? 0) * share, 0),
    ),
    weights: Float64Array.from(
      { length: width * units },
      (_, at) => hidden[at % units]?.[Math.floor(at / units)] ?? 0,
    ),
    places: new Int32Array(width),
    values: new Float64Array(width),
    sums: new Float64Array(units),
  };
  layers.bias.set(networks.flatMap((network) => network.bias));
  layers.output.set(
    networks.flatMap(({ output }) => output.map((weight) => weight * share)),
  );
  return (features) => score(layers, features);
}

interface Layers {
  readonly bias: Float64Array;
  readonly output: Float64Array;
  readonly direct: Float64Array;
  /** Feature by feature, a weight a hidden unit. */
  readonly weights: Float64Array;
  /** Where the weights of the features that are not 0 start; for the time of one score. */
  readonly places: Int32Array;
  /** Their values. */
  readonly values: Float64Array;
  /** What they tell each hidden unit. */
  readonly sums: Float64Array;
}

function score(layers: Layers, features: Float32Array): number {
  const { bias, direct, output, places, sums, values } = layers;
  let total = 0;
  let count = 0;
  for (let at = 0; at < direct.length; at++) {
    const value = features[at] ?? 0;
    if (value === 0) continue;
    total += (direct[at] ?? 0) * value;
    places[count] = at * bias.length;
    values[count++] = value;
  }
  for (let unit = 0; unit < bias.length; unit += UNITS_AT_ONCE) {
    sumUnits(layers, unit, count);
  }
  for (let unit = 0; unit < bias.length; unit++) {
    total += Math.max(0, sums[unit] ?? 0) * (output[unit] ?? 0);
  }
  return total;
}

/** Sums what the first `count` values tell four neighbouring hidden units. */
function sumUnits(layers: Layers, unit: number, count: number): void {
  const { bias, weights, places, values, sums } = layers;
  let first = bias[unit] ?? 0;
  let second = bias[unit + 1] ?? 0;
  let third = bias[unit + 2] ?? 0;
  let fourth = bias[unit + 3] ?? 0;
  for (let i = 0; i < count; i++) {
    const at = (places[i] ?? 0) + unit;
    const value = values[i] ?? 0;
    first += (weights[at] ?? 0) * value;
    second += (weights[at + 1] ?? 0) * value;
    third += (weights[at + 2] ?? 0) * value;
    fourth += (weights[at + 3] ?? 0) * value;
  }
  sums[unit] = first;
  sums[unit + 1] = second;
  sums[unit + 2] = third;
  sums[unit + 3] = fourth;
}
