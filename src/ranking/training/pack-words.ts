import { splitTokens } from '../../text/tokens.ts';
import { findPrincipalAxes } from './principal-axes.ts';
import { quantize } from './quantize.ts';

/** Word vectors as `src/text/word-vectors.json` keeps them. */
export interface PackedWords {
  /** The most frequent terms first, with a space between. */
  readonly terms: string;
  readonly dimensions: number;
  /** Each vector is put together from so many parts. */
  readonly parts: number;
  /** What 1 stands for in `centres`. */
  readonly step: number;
  /** Part by part 256 centres, a signed byte a dimension; base 64. */
  readonly centres: string;
  /** Term by term a byte a part, the number of a centre; base 64. */
  readonly codes: string;
}

/** A word with its vector. */
export interface WordVector {
  readonly word: string;
  readonly vector: readonly number[];
}

/** So many terms, dimensions and parts keep the file below 170 KB. */
const TERMS = 7000;
const DIMENSIONS = 60;
const PARTS = 10;

/**
 * The first axes tell how frequent a word is and not what it means: Mu and Viswanath,
 * "All-but-the-Top" (ICLR 2018).
 */
const DROPPED_AXES = 2;

const HAS_DIGIT = /\p{N}/u;

/**
 * Packs the vectors of the most frequent terms by product quantization (Jégou et al.,
 * "Product quantization for nearest neighbor search", 2011).
 *
 * @param words The most frequent first.
 */
export function packWords(words: Iterable<WordVector>): PackedWords {
  const { terms, vectors } = vectorsOfTerms(words);
  const turned = turn(centre(vectors));
  const size = DIMENSIONS / PARTS;
  const quantized = Array.from({ length: PARTS }, (_, part) =>
    quantize(
      turned.map((vector) =>
        Float64Array.from({ length: size }, (_v, at) => vector[axisOf(part, at)] ?? 0),
      ),
    ),
  );
  const values = quantized.flatMap(({ centres }) => centres.flatMap((one) => [...one]));
  const step = Number((greatest(values) / 127).toPrecision(4));
  const codes = terms.flatMap((_, place) =>
    quantized.map((part) => part.codes[place] ?? 0),
  );
  return {
    terms: terms.join(' '),
    dimensions: DIMENSIONS,
    parts: PARTS,
    step,
    centres: toBase64(values.map((value) => Math.round(value / step) & 0xff)),
    codes: toBase64(codes),
  };
}

/** A term's vector is the mean of its words', where a frequent word counts more. */
function vectorsOfTerms(words: Iterable<WordVector>): {
  readonly terms: readonly string[];
  readonly vectors: readonly Float64Array[];
} {
  const sums = new Map<string, { weight: number; vector: Float64Array }>();
  let rank = 0;
  for (const { word, vector } of words) {
    const weight = 1 / (rank++ + 20);
    const [token, ...others] = splitTokens(word);
    if (!token || others.length > 0 || token.isCommon || HAS_DIGIT.test(word)) continue;
    if (token.end - token.start !== word.length) continue;
    const sum = sums.get(token.term) ?? {
      weight: 0,
      vector: new Float64Array(vector.length),
    };
    sum.weight += weight;
    for (const [at, value] of vector.entries())
      sum.vector[at] = (sum.vector[at] ?? 0) + weight * value;
    sums.set(token.term, sum);
  }
  const kept = Array.from(sums)
    .sort(([, one], [, other]) => other.weight - one.weight)
    .slice(0, TERMS);
  return {
    terms: kept.map(([term]) => term),
    vectors: kept.map(([, { weight, vector }]) => vector.map((value) => value / weight)),
  };
}

function centre(vectors: readonly Float64Array[]): readonly Float64Array[] {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (const [at, value] of vector.entries())
      mean[at] = (mean[at] ?? 0) + value / vectors.length;
  return vectors.map((vector) => vector.map((value, at) => value - (mean[at] ?? 0)));
}

/** Turns vectors to their principal axes and brings their length to 1. */
function turn(vectors: readonly Float64Array[]): readonly Float64Array[] {
  const axes = findPrincipalAxes(vectors).slice(DROPPED_AXES, DROPPED_AXES + DIMENSIONS);
  return vectors.map((vector) => {
    const turned = Float64Array.from(axes, (axis) =>
      axis.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0),
    );
    const length = Math.hypot(...turned);
    return turned.map((value) => value / Math.max(length, 1e-9));
  });
}

/** Deals the axes out to and fro, so that every part has strong and weak ones. */
function axisOf(part: number, at: number): number {
  return at * PARTS + (at % 2 === 0 ? part : PARTS - 1 - part);
}

function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function toBase64(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}
