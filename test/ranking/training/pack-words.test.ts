import { describe, expect, it } from 'vitest';
import { packWords } from '../../../src/ranking/training/pack-words.ts';
import { findPrincipalAxes } from '../../../src/ranking/training/principal-axes.ts';
import { quantize } from '../../../src/ranking/training/quantize.ts';
import { buildRandom } from '../../../src/ranking/training/random.ts';

describe('findPrincipalAxes()', () => {
  it('finds the direction along which vectors spread most', () => {
    const vectors = [-2, -1, 1, 2].map((t) =>
      Float64Array.from([3 * t, 4 * t, t * t - 2]),
    );
    const [first, second] = findPrincipalAxes(vectors);
    expect(Math.abs(first?.[0] ?? 0)).toBeCloseTo(0.6, 5);
    expect(Math.abs(first?.[1] ?? 0)).toBeCloseTo(0.8, 5);
    expect(Math.abs(second?.[2] ?? 0)).toBeCloseTo(1, 5);
  });
});

describe('quantize()', () => {
  it('names near vectors by one centre, and far ones by another', () => {
    const random = buildRandom(1);
    const vectors = Array.from({ length: 600 }, (_, place) =>
      Float64Array.from([place % 2 === 0 ? 0 : 100, random()]),
    );
    const { codes, centres } = quantize(vectors);
    for (const [place, code] of codes.entries()) {
      expect(
        Math.abs((centres[code]?.[0] ?? 0) - (vectors[place]?.[0] ?? 0)),
      ).toBeLessThan(1);
    }
  });
});

describe('packWords()', () => {
  const random = buildRandom(7);
  const words = ['storm', 'the', 'storms', '1987', 'well-known', 'bridge'].map(
    (word) => ({
      word,
      vector: Array.from({ length: 70 }, () => random()),
    }),
  );

  it('keeps terms once, the most frequent first, without stop words and figures', () => {
    expect(packWords(words).terms).toBe('storm bridg');
  });

  it('makes the same from the same', () => {
    expect(packWords(words)).toEqual(packWords(words));
  });
});
