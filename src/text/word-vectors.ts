import packed from './word-vectors.json' with { type: 'json' };

// What lies in word-vectors.json, and from where: see WORD-VECTORS.md.

const { terms, parts, dimensions } = packed;
const CENTRES = 256;

const placeByTerm: ReadonlyMap<string, number> = new Map(
  terms.split(' ').map((term, place) => [term, place]),
);

const codes: Uint8Array = bytesOf(packed.codes);

/**
 * Part by part the product of each two centres: a vector is put together from one centre a
 * part, so that a cosine is a sum of `parts` of them (Jégou et al., "Product quantization for
 * nearest neighbor search", *IEEE PAMI* 33, 2011, §III).
 */
const products: Float32Array = multiplyCentres();

/** By vector: one over its length. */
const shrinkings: Float32Array = measureLengths();

/** Returns the number of a term's vector; -1 for a term that has none. */
export function findWordVector(term: string): number {
  return placeByTerm.get(term) ?? -1;
}

/**
 * Returns how alike two words are by the company they keep: the cosine of their vectors,
 * −1 to 1; 0 where one is missing. "begin" and "start" .7, "begin" and "harbour" about 0.
 */
export function likenessOfVectors(one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  return productOf(one, other) * (shrinkings[one] ?? 0) * (shrinkings[other] ?? 0);
}

function productOf(one: number, other: number): number {
  let sum = 0;
  for (let part = 0; part < parts; part++) {
    const row = part * CENTRES + (codes[one * parts + part] ?? 0);
    sum += products[row * CENTRES + (codes[other * parts + part] ?? 0)] ?? 0;
  }
  return sum;
}

function multiplyCentres(): Float32Array {
  const centres = Int8Array.from(bytesOf(packed.centres));
  const size = dimensions / parts;
  const all = new Float32Array(parts * CENTRES * CENTRES);
  for (let row = 0; row < parts * CENTRES; row++) {
    const first = row - (row % CENTRES);
    for (let column = 0; column < CENTRES; column++) {
      let sum = 0;
      for (let at = 0; at < size; at++)
        sum +=
          (centres[row * size + at] ?? 0) * (centres[(first + column) * size + at] ?? 0);
      all[row * CENTRES + column] = sum;
    }
  }
  return all;
}

function measureLengths(): Float32Array {
  return Float32Array.from(
    { length: placeByTerm.size },
    (_, place) => 1 / Math.max(Math.sqrt(productOf(place, place)), 1e-9),
  );
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
