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
 * Tells how alike words are to some that are asked about, by the company they keep: the cosine
 * of their vectors, −1 to 1. "begin" and "start" .7, "begin" and "harbour" about 0.
 */
export class AskedVectors {
  /** Vector by vector and part by part: where the products of its centre start. */
  readonly #starts: Int32Array;
  /** By vector: one over its length; 0 for none. */
  readonly #shrinkings: Float32Array;

  /** @param asked Numbers of vectors; -1 for a word that has none. */
  constructor(asked: Int32Array) {
    this.#shrinkings = Float32Array.from(asked, (one) => shrinkings[one] ?? 0);
    this.#starts = new Int32Array(asked.length * parts);
    for (let at = 0; at < this.#starts.length; at++) {
      const one = asked[Math.floor(at / parts)] ?? -1;
      const code = one < 0 ? 0 : (codes[one * parts + (at % parts)] ?? 0);
      this.#starts[at] = ((at % parts) * CENTRES + code) * CENTRES;
    }
  }

  /** How many there are. */
  get length(): number {
    return this.#shrinkings.length;
  }

  /**
   * Writes how alike a word is to each of them; 0 where one of both has no vector.
   *
   * @param other Number of its vector; -1 for none.
   * @param likenesses Written to from `from` on.
   */
  compare(other: number, likenesses: Float32Array, from: number): void {
    if (other < 0) {
      likenesses.fill(0, from, from + this.length);
      return;
    }
    const first = other * parts;
    const shrinking = shrinkings[other] ?? 0;
    for (let at = 0; at < this.length; at++) {
      let sum = 0;
      for (let part = 0; part < parts; part++) {
        const start = this.#starts[at * parts + part] ?? 0;
        sum += products[start + (codes[first + part] ?? 0)] ?? 0;
      }
      likenesses[from + at] = sum * (this.#shrinkings[at] ?? 0) * shrinking;
    }
  }
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
