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

/** A candidate whose score hardly matters any more is left out of the gradient. */
const LEAST_SLOPE = 1e-4;

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

/** Adds the slope of the loss of one question by each weight. */
function addGradient(
  { features, answers }: TrainingGroup,
  weights: Float64Array,
  gradient: Float64Array,
  layout: Layout,
): void {
  const { width, units } = layout;
  const count = answers.length;
  const activations = new Float64Array(count * units);
  const scores = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const row = features.subarray(at * width, (at + 1) * width);
    const active = activations.subarray(at * units, (at + 1) * units);
    scores[at] = goForward(row, active, weights, layout);
  }
  const slopes = lossSlopes(scores, answers);
  for (let at = 0; at < count; at++) {
    const slope = slopes[at] ?? 0;
    if (Math.abs(slope) < LEAST_SLOPE) continue;
    const row = features.subarray(at * width, (at + 1) * width);
    const active = activations.subarray(at * units, (at + 1) * units);
    goBack({ row, active, slope }, weights, gradient, layout);
  }
}

/** Where the outputs and the direct weights start; biases stand before the outputs. */
function offsets({
  width,
  units,
}: Layout): Record<'biases' | 'outputs' | 'directs', number> {
  const biases = units * width;
  return { biases, outputs: biases + units, directs: biases + 2 * units };
}

/** Returns the score of one candidate and notes which units are active, and how much. */
function goForward(
  row: Float32Array,
  active: Float64Array,
  weights: Float64Array,
  layout: Layout,
): number {
  const { biases, outputs, directs } = offsets(layout);
  let score = dot(weights, directs, row);
  for (let unit = 0; unit < layout.units; unit++) {
    const sum = (weights[biases + unit] ?? 0) + dot(weights, unit * layout.width, row);
    if (sum <= 0) continue;
    active[unit] = sum;
    score += sum * (weights[outputs + unit] ?? 0);
  }
  return score;
}

/** Adds what one candidate tells of each weight. */
function goBack(
  { row, active, slope }: { row: Float32Array; active: Float64Array; slope: number },
  weights: Float64Array,
  gradient: Float64Array,
  layout: Layout,
): void {
  const { biases, outputs, directs } = offsets(layout);
  addScaled(gradient, directs, row, slope);
  for (let unit = 0; unit < layout.units; unit++) {
    const value = active[unit] ?? 0;
    if (value === 0) continue;
    const back = slope * (weights[outputs + unit] ?? 0);
    gradient[outputs + unit] = (gradient[outputs + unit] ?? 0) + slope * value;
    gradient[biases + unit] = (gradient[biases + unit] ?? 0) + back;
    addScaled(gradient, unit * layout.width, row, back);
  }
}

function dot(weights: Float64Array, from: number, row: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (weights[from + i] ?? 0) * (row[i] ?? 0);
  return sum;
}

function addScaled(
  sums: Float64Array,
  from: number,
  row: Float32Array,
  factor: number,
): void {
  for (let i = 0; i < row.length; i++) {
    sums[from + i] = (sums[from + i] ?? 0) + factor * (row[i] ?? 0);
  }
}

/** How the loss `−ln(Σ right e^score / Σ all e^score)` changes with each score. */
function lossSlopes(scores: Float64Array, answers: Uint8Array): Float64Array {
  const most = scores.reduce((best, score) => Math.max(best, score), -Infinity);
  const parts = scores.map((score) => Math.exp(score - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  const right = parts.reduce((sum, part, at) => sum + (answers[at] ? part : 0), 0);
  return parts.map((part, at) => part / all - (answers[at] ? part / right : 0));
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
