import { buildRandom, shuffle } from './random.ts';

/** As many centres as a byte can name. */
const CENTRES = 256;

/** Rounds of k-means; more hardly move the centres. */
const ROUNDS = 12;

/** Vectors as numbers of centres. */
export interface Quantized {
  /** By vector: the number of its centre. */
  readonly codes: Uint8Array;
  readonly centres: readonly Float64Array[];
}

/**
 * Names each vector by the nearest of 256 centres, which are found by k-means (Lloyd,
 * "Least squares quantization in PCM", 1982). The same vectors give the same centres.
 */
export function quantize(vectors: readonly Float64Array[]): Quantized {
  const starts = Array.from(vectors.keys());
  shuffle(starts, buildRandom(1));
  let centres = starts
    .slice(0, CENTRES)
    .map((place) => vectors[place] ?? new Float64Array());
  let codes = new Uint8Array(vectors.length);
  for (let round = 0; round < ROUNDS; round++) {
    codes = Uint8Array.from(vectors, (vector) => nearest(vector, centres));
    centres = meansOf(vectors, codes, centres);
  }
  return { codes, centres };
}

function nearest(vector: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let least = Infinity;
  for (let at = 0; at < centres.length; at++) {
    const centre = centres[at];
    let distance = 0;
    for (let i = 0; i < vector.length; i++)
      distance += ((vector[i] ?? 0) - (centre?.[i] ?? 0)) ** 2;
    if (distance < least) {
      least = distance;
      best = at;
    }
  }
  return best;
}

/** A centre that no vector is near stays where it is. */
function meansOf(
  vectors: readonly Float64Array[],
  codes: Uint8Array,
  centres: readonly Float64Array[],
): Float64Array[] {
  const sums = centres.map((centre) => new Float64Array(centre.length));
  const counts = new Uint32Array(centres.length);
  for (const [place, vector] of vectors.entries()) {
    const code = codes[place] ?? 0;
    const sum = sums[code] ?? new Float64Array();
    counts[code] = (counts[code] ?? 0) + 1;
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  }
  return centres.map((centre, code) => {
    const count = counts[code] ?? 0;
    return count === 0 ? centre : (sums[code] ?? centre).map((value) => value / count);
  });
}
