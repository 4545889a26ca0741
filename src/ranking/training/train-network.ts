import type { Network } from '../network.ts';
import { Adam } from './adam.ts';
import { type Layout, offsetsOf } from './network-layout.ts';
import { NetworkSlopes } from './network-slopes.ts';
import { buildRandom, shuffle } from './random.ts';
import type { Scale } from './scale.ts';
import type { TrainingGroup } from './training-group.ts';

/** How a network is trained. */
export interface TrainingOptions {
  readonly units: number;
  readonly epochs: number;
  readonly seed: number;
  /** Size of the first steps; they shrink to nothing towards the end. */
  readonly rate: number;
  /** How strongly weights are drawn to 0. */
  readonly decay: number;
  /** Share of the units that is left out at each question, 0 to 1; 0 leaves out none. */
  readonly dropped: number;
}

/** So many questions are looked at before the weights move. */
const BATCH = 32;

/**
 * Trains a network so that answers come before other candidates. The same groups, scale
 * and options give the same weights to the last bit.
 *
 * @param groups Each has an answer and a candidate that is none.
 * @param scale How their features lie; weights are learned as if each had mean 0, spread 1.
 */
export function trainNetwork(
  groups: readonly TrainingGroup[],
  scale: Scale,
  { units, epochs, seed, rate, decay, dropped }: TrainingOptions,
): Network {
  const random = buildRandom(seed);
  const layout = { width: scale.mean.length, units };
  const weights = startWeights(layout, random);
  const slopes = new NetworkSlopes(weights, scale, layout);
  const adam = new Adam(weights.length);
  const order = Array.from(groups.keys());
  const steps = epochs * Math.ceil(order.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      slopes.start();
      for (const place of order.slice(from, from + BATCH)) {
        const group = groups[place];
        if (!group) continue;
        slopes.drop(dropped, random);
        slopes.add(group);
      }
      const stepRate = rate * (1 - step++ / steps);
      adam.step(weights, slopes.finish(), { rate: stepRate, decay, batch: BATCH });
    }
  }
  return unscale(weights, scale, layout);
}

function startWeights({ width, units }: Layout, random: () => number): Float64Array {
  const weights = new Float64Array(units * width + 2 * units + width);
  const spread = Math.sqrt(2 / width); // He et al., "Delving Deep into Rectifiers" (2015)
  for (let i = 0; i < units * width; i++) weights[i] = (random() * 2 - 1) * spread;
  const { outputs } = offsetsOf({ width, units });
  for (let unit = 0; unit < units; unit++)
    weights[outputs + unit] = (random() * 2 - 1) * 0.3;
  return weights;
}

/** Returns weights for the features as measured. */
function unscale(
  weights: Float64Array,
  { mean, factor }: Scale,
  { width, units }: Layout,
): Network {
  const { biases, outputs, directs } = offsetsOf({ width, units });
  const hidden = Array.from({ length: units }, (_, unit) =>
    Array.from(factor, (part, at) => part * (weights[at * units + unit] ?? 0)),
  );
  const bias = hidden.map((row, unit) =>
    row.reduce(
      (sum, weight, at) => sum - weight * (mean[at] ?? 0),
      weights[biases + unit] ?? 0,
    ),
  );
  return {
    hidden,
    bias,
    output: Array.from(weights.slice(outputs, directs)),
    direct: Array.from(factor, (part, at) => part * (weights[directs + at] ?? 0)),
  };
}
