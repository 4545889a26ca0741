import packed from './word-vectors.json' with { type: 'json' };

// What lies in word-vectors.json, and from where: see WORD-VECTORS.md.

const { terms, parts, dimensions, step } = packed;
const CENTRES = 256;

const placeByTerm: ReadonlyMap<string, number> = new Map(
  terms.split(' ').map((term, place) => [term, place]),
);

const vectors: Float32Array = unpackVectors();

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
  const from = one * dimensions;
  const to = other * dimensions;
  let sum = 0;
  for (let i = 0; i < dimensions; i++)
    sum += (vectors[from + i] ?? 0) * (vectors[to + i] ?? 0);
  return sum;
}

/** Puts each vector together from one centre a part, and brings its length to 1. */
function unpackVectors(): Float32Array {
  const codes = bytesOf(packed.codes);
  const centres = Int8Array.from(bytesOf(packed.centres));
  const size = dimensions / parts;
  const all = new Float32Array(placeByTerm.size * dimensions);
  for (let place = 0; place < placeByTerm.size; place++) {
    const vector = all.subarray(place * dimensions, (place + 1) * dimensions);
    for (let part = 0; part < parts; part++) {
      const centre = part * CENTRES + (codes[place * parts + part] ?? 0);
      const values = centres.subarray(centre * size, (centre + 1) * size);
      for (const [at, value] of values.entries()) vector[part * size + at] = value * step;
    }
    const length = Math.hypot(...vector);
    for (let at = 0; at < dimensions; at++)
      vector[at] = (vector[at] ?? 0) / Math.max(length, 1e-9);
  }
  return all;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
