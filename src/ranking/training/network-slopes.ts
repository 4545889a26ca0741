import { type Layout, offsetsOf } from './network-layout.ts';
import type { Scale } from './scale.ts';
import type { TrainingGroup } from './training-group.ts';

/** A candidate whose score hardly matters any more is left out of the gradient. */
const LEAST_SLOPE = 1e-4;

/**
 * Adds up how the loss of several questions changes with each weight of a network: the
 * listwise softmax of Cao et al., "Learning to Rank: From Pairwise Approach to Listwise
 * Approach" (ICML 2007), where the answers of a question share its probability.
 *
 * Features count as scaled to mean 0 and spread 1, yet those of 0 cost nothing: what their
 * mean takes away is the same for all candidates and goes into the biases.
 */
export class NetworkSlopes {
  readonly #weights: Float64Array;
  readonly #gradient: Float64Array;
  readonly #scale: Scale;
  readonly #layout: Layout;
  readonly #at: ReturnType<typeof offsetsOf>;
  /** Biases less what the features' means take away. */
  readonly #bases: Float64Array;
  /** By row and unit, 0 or more; grows with the longest list. */
  #active = new Float64Array();
  /** What one row tells of each unit. */
  readonly #back: Float64Array;
  /** By unit: what its output counts for the question at hand; 1 unless {@link drop} says other. */
  readonly #share: Float64Array;
  #slopeSum = 0;

  /** @param weights Read anew at each start, so that they may move between batches. */
  constructor(weights: Float64Array, scale: Scale, layout: Layout) {
    this.#weights = weights;
    this.#gradient = new Float64Array(weights.length);
    this.#scale = scale;
    this.#layout = layout;
    this.#at = offsetsOf(layout);
    this.#bases = new Float64Array(layout.units);
    this.#back = new Float64Array(layout.units);
    this.#share = new Float64Array(layout.units).fill(1);
  }

  /** Begins a batch. */
  start(): void {
    const { units, width } = this.#layout;
    this.#gradient.fill(0);
    this.#slopeSum = 0;
    for (let unit = 0; unit < units; unit++)
      this.#bases[unit] = this.#weights[this.#at.biases + unit] ?? 0;
    for (let at = 0; at < width; at++) {
      addScaled(this.#bases, 0, -this.#shift(at), this.#weights, at * units, units);
    }
  }

  /**
   * Leaves out some units for the questions that follow, so that no unit relies on another
   * (Srivastava et al., "Dropout", *JMLR* 15, 2014); the others count the more for it.
   */
  drop(share: number, random: () => number): void {
    for (let unit = 0; unit < this.#share.length; unit++)
      this.#share[unit] = random() < share ? 0 : 1 / (1 - share);
  }

  /** Adds one question. */
  add(group: TrainingGroup): void {
    const { units } = this.#layout;
    const { answers, rowsEach } = group;
    const rows = answers.length * rowsEach;
    if (this.#active.length < rows * units) this.#active = new Float64Array(rows * units);
    const scores = new Float64Array(answers.length);
    for (let row = 0; row < rows; row++) {
      const at = Math.floor(row / rowsEach);
      scores[at] = (scores[at] ?? 0) + this.#goForward(group, row);
    }
    const slopes = lossSlopes(scores, answers);
    for (let row = 0; row < rows; row++) {
      const slope = slopes[Math.floor(row / rowsEach)] ?? 0;
      if (Math.abs(slope) >= LEAST_SLOPE) this.#goBack(group, row, slope);
    }
  }

  /** Ends a batch and returns the sum of the slopes, by weight. */
  finish(): Float64Array {
    const { units, width } = this.#layout;
    const { biases, directs } = this.#at;
    for (let at = 0; at < width; at++) {
      const shift = this.#shift(at);
      addScaled(this.#gradient, at * units, -shift, this.#gradient, biases, units);
      this.#gradient[directs + at] =
        (this.#gradient[directs + at] ?? 0) - shift * this.#slopeSum;
    }
    return this.#gradient;
  }

  /** Where the mean of a feature lies after scaling. */
  #shift(at: number): number {
    return (this.#scale.mean[at] ?? 0) * (this.#scale.factor[at] ?? 0);
  }

  /** Returns the score of a row, up to what is the same for all. */
  #goForward({ starts, places, values }: TrainingGroup, row: number): number {
    const { units } = this.#layout;
    const { outputs, directs } = this.#at;
    const active = this.#active.subarray(row * units, (row + 1) * units);
    active.set(this.#bases);
    let score = 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const at = places[i] ?? 0;
      const value = (values[i] ?? 0) * (this.#scale.factor[at] ?? 0);
      score += value * (this.#weights[directs + at] ?? 0);
      addScaled(active, 0, value, this.#weights, at * units, units);
    }
    for (let unit = 0; unit < units; unit++) {
      const sum = Math.max(0, active[unit] ?? 0) * (this.#share[unit] ?? 1);
      active[unit] = sum;
      score += sum * (this.#weights[outputs + unit] ?? 0);
    }
    return score;
  }

  /** What a unit adds to the score for each 1 of its sum. */
  #outgoing(unit: number): number {
    return (this.#weights[this.#at.outputs + unit] ?? 0) * (this.#share[unit] ?? 1);
  }

  #goBack({ starts, places, values }: TrainingGroup, row: number, slope: number): void {
    const { units } = this.#layout;
    const { biases, outputs, directs } = this.#at;
    for (let unit = 0; unit < units; unit++) {
      const sum = this.#active[row * units + unit] ?? 0;
      this.#back[unit] = sum > 0 ? slope * this.#outgoing(unit) : 0;
    }
    addScaled(this.#gradient, outputs, slope, this.#active, row * units, units);
    addScaled(this.#gradient, biases, 1, this.#back, 0, units);
    this.#slopeSum += slope;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const at = places[i] ?? 0;
      const value = (values[i] ?? 0) * (this.#scale.factor[at] ?? 0);
      this.#gradient[directs + at] = (this.#gradient[directs + at] ?? 0) + value * slope;
      addScaled(this.#gradient, at * units, value, this.#back, 0, units);
    }
  }
}

/** Adds `count` values times a factor to as many sums. */
function addScaled(
  sums: Float64Array,
  to: number,
  factor: number,
  values: Float64Array,
  from: number,
  count: number,
): void {
  for (let i = 0; i < count; i++)
    sums[to + i] = (sums[to + i] ?? 0) + factor * (values[from + i] ?? 0);
}

/** How the loss `−ln(Σ right e^score / Σ all e^score)` changes with each score. */
function lossSlopes(scores: Float64Array, answers: Uint8Array): Float64Array {
  const most = scores.reduce((best, score) => Math.max(best, score), -Infinity);
  const parts = scores.map((score) => Math.exp(score - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  const right = parts.reduce((sum, part, at) => sum + (answers[at] ? part : 0), 0);
  return parts.map((part, at) => part / all - (answers[at] ? part / right : 0));
}
