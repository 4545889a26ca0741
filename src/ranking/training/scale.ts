/** How each feature lies: its mean, and the factor that brings its spread to 1. */
export interface Scale {
  readonly mean: Float64Array;
  readonly factor: Float64Array;
}

/** Measures how the features of all candidates lie; one that never differs gets factor 0. */
export function measureScale(
  groups: readonly { readonly features: Float32Array }[],
  width: number,
): Scale {
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  let count = 0;
  for (const { features } of groups) {
    count += features.length / width;
    for (let at = 0; at < features.length; at++) {
      const value = features[at] ?? 0;
      const i = at % width;
      mean[i] = (mean[i] ?? 0) + value;
      square[i] = (square[i] ?? 0) + value * value;
    }
  }
  const factor = square.map((sum, i) => {
    const centre = (mean[i] ?? 0) / count;
    mean[i] = centre;
    const spread = Math.sqrt(Math.max(0, sum / count - centre * centre));
    return spread < 1e-6 ? 0 : 1 / spread;
  });
  return { mean, factor };
}
