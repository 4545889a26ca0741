import type { Network } from '../network.ts';
import { Adam } from './adam.ts';
import { buildRandom, shuffle } from './random.ts';
import { measureScale } from './scale.ts';

/** One question to learn from: its candidates and which of them answer. */
export interface TrainingGroup {
  /** The features of all candidates, one after the other. */
  readonly features: Float32Array;
  /** By candidate: 1 where it answers, else 0; at least one of each. */
  readonly answers: Uint8Array;
}

/** How a network is trained. */
export interface TrainingOptions {
  readonly width: number;
  readonly units: number;
  readonly epochs: number;
  readonly seed: number;
  /** Size of the first steps; they shrink to nothing towards the end. */
  readonly rate: number;
  /** How strongly weights are drawn to 0. */
  readonly decay: number;
}

/** So many questions are looked at before the weights move. */
const BATCH = 32;

/**
 * Trains a network so that answers come before other candidates: the listwise softmax of
 * Cao et al., "Learning to Rank: From Pairwise Approach to Listwise Approach" (ICML 2007),
 * where the answers of a question share its probability. The same groups and options give
 * the same weights to the last bit.
 */
export function trainNetwork(
  groups: readonly TrainingGroup[],
  options: TrainingOptions,
): Network {
  const { width, units, epochs, seed, rate, decay } = options;
  const random = buildRandom(seed);
  const scale = measureScale(groups, width);
  const scaled = groups.map(({ features, answers }) => ({
    features: features.map(
      (value, at) =>
        (value - (scale.mean[at % width] ?? 0)) * (scale.factor[at % width] ?? 0),
    ),
    answers,
  }));
  const layout = { width, units };
  const weights = startWeights(layout, random);
  const gradient = new Float64Array(weights.length);
  const adam = new Adam(weights.length);
  const order = Array.from(scaled.keys());
  const steps = epochs * Math.ceil(order.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0);
      for (const place of order.slice(from, from + BATCH)) {
        const group = scaled[place];
        if (group) addGradient(group, weights, gradient, layout);
      }
      adam.step(weights, gradient, {
        rate: rate * (1 - step++ / steps),
        decay,
        batch: BATCH,
      });
    }
  }
  return unscale(weights, layout, scale);
}

interface Layout {
  readonly width: number;
  readonly units: number;
}

/** Weights lie one after the other: hidden unit by unit, biases, outputs, direct. */
function startWeights({ width, units }: Layout, random: () => number): Float64Array {
  const weights = new Float64Array(units * width + 2 * units + width);
  const spread = Math.sqrt(2 / width); // He et al., "Delving Deep into Rectifiers" (2015)
  for (let i = 0; i < units * width; i++) weights[i] = (random() * 2 - 1) * spread;
  const outputs = units * width + units;
  for (let unit = 0; unit < units; unit++)
    weights[outputs + unit] = (random() * 2 - 1) * 0.3;
  return weights;
}

function addGradient(
  { features, answers }: TrainingGroup,
  weights: Float64Array,
  gradient: Float64Array,
  { width, units }: Layout,
): void {
  const count = answers.length;
  const biases = units * width;
  const outputs = biases + units;
  const directs = outputs + units;
  const activations = new Float64Array(count * units);
  const scores = new Float64Array(count);
  for (let candidate = 0; candidate < count; candidate++) {
    const base = candidate * width;
    let score = 0;
    for (let i = 0; i < width; i++) score += weights[directs + i]! * features[base + i]!;
    for (let unit = 0, at = 0; unit < units; unit++) {
      let sum = weights[biases + unit]!;
      for (let i = 0; i < width; i++) sum += weights[at++]! * features[base + i]!;
      if (sum <= 0) continue;
      activations[candidate * units + unit] = sum;
      score += sum * weights[outputs + unit]!;
    }
    scores[candidate] = score;
  }
  const slopes = lossSlopes(scores, answers);
  for (let candidate = 0; candidate < count; candidate++) {
    const slope = slopes[candidate]!;
    if (Math.abs(slope) < 1e-4) continue;
    const base = candidate * width;
    for (let i = 0; i < width; i++) gradient[directs + i]! += slope * features[base + i]!;
    for (let unit = 0; unit < units; unit++) {
      const active = activations[candidate * units + unit]!;
      if (active === 0) continue;
      gradient[outputs + unit]! += slope * active;
      const back = slope * weights[outputs + unit]!;
      gradient[biases + unit]! += back;
      const at = unit * width;
      for (let i = 0; i < width; i++) gradient[at + i]! += back * features[base + i]!;
    }
  }
}

function lossSlopes(scores: Float64Array, answers: Uint8Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  const slopes = scores.map((score) => Math.exp(score - most));
  let all = 0;
  let right = 0;
  for (let i = 0; i < slopes.length; i++) {
    all += slopes[i]!;
    if (answers[i]) right += slopes[i]!;
  }
  for (let i = 0; i < slopes.length; i++) {
    const probability = slopes[i]! / all;
    slopes[i] = probability - (answers[i] ? slopes[i]! / right : 0);
  }
  return slopes;
}

function unscale(
  weights: Float64Array,
  { width, units }: Layout,
  scale: ReturnType<typeof measureScale>,
): Network {
  const hidden: number[][] = [];
  const bias: number[] = [];
  for (let unit = 0; unit < units; unit++) {
    const row = Array.from(
      weights.slice(unit * width, (unit + 1) * width),
      (w, i) => w * (scale.factor[i] ?? 0),
    );
    hidden.push(row);
    bias.push(
      row.reduce(
        (sum, w, i) => sum - w * (scale.mean[i] ?? 0),
        weights[units * width + unit] ?? 0,
      ),
    );
  }
  const outputs = units * width + units;
  return {
    hidden,
    bias,
    output: Array.from(weights.slice(outputs, outputs + units)),
    direct: Array.from(
      weights.slice(outputs + units),
      (w, i) => w * (scale.factor[i] ?? 0),
    ),
  };
}
