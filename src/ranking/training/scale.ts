import type { TrainingGroup } from './training-group.ts';

/** How each feature lies: its mean, and the factor that brings its spread to 1. */
export interface Scale {
  readonly mean: Float64Array;
  /** 0 for a feature that never differs. */
  readonly factor: Float64Array;
}

/** Below this spread a feature counts as one that never differs. */
const LEAST_SPREAD = 1e-6;

/** Adds up values by feature, which rows may bring in any order. */
class ScaleSums {
  readonly #sum: Float64Array;
  readonly #square: Float64Array;

  constructor(width: number) {
    this.#sum = new Float64Array(width);
    this.#square = new Float64Array(width);
  }

  add(at: number, value: number): void {
    this.#sum[at] = (this.#sum[at] ?? 0) + value;
    this.#square[at] = (this.#square[at] ?? 0) + value * value;
  }

  /** @param count All rows; those that brought no value of a feature count as 0. */
  over(count: number): Scale {
    const mean = this.#sum.map((sum) => sum / count);
    const factor = this.#square.map((sum, at) => {
      const spread = Math.sqrt(Math.max(0, sum / count - (mean[at] ?? 0) ** 2));
      return spread < LEAST_SPREAD ? 0 : 1 / spread;
    });
    return { mean, factor };
  }
}

/** Measures how the features of all rows lie. */
export function measureScale(
  rows: readonly { readonly features: Float32Array }[],
  width: number,
): Scale {
  const sums = new ScaleSums(width);
  for (const { features } of rows)
    for (const [at, value] of features.entries()) sums.add(at, value);
  return sums.over(rows.length);
}

/** Measures how the features of all rows lie. */
export function measureGroupScale(
  groups: readonly TrainingGroup[],
  width: number,
): Scale {
  const sums = new ScaleSums(width);
  let count = 0;
  for (const { places, values, starts } of groups) {
    count += starts.length - 1;
    for (let i = 0; i < places.length; i++) sums.add(places[i] ?? 0, values[i] ?? 0);
  }
  return sums.over(count);
}
