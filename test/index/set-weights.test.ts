import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SetWeights } from '../../src/index/set-weights.ts';

const WEIGHTS = Float64Array.of(0.1, 0.2, 4, 8);

describe('SetWeights', () => {
  it.each([
    [0b0000, 0],
    [0b0001, 0.1],
    [0b0011, 0.1 + 0.2],
    [0b1101, 0.1 + 4 + 8],
    [0b1111, 0.1 + 0.2 + 4 + 8],
  ])('adds the weights of set %i', (set, weight) => {
    expect(new SetWeights(WEIGHTS, 0).of(set)).toBe(weight);
    expect(new SetWeights(WEIGHTS, 16).of(set)).toBe(weight);
  });

  it('adds to the last bit the same, remembered or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { maxLength: 10 }),
        fc.nat(),
        (weights, number) => {
          const list = Float64Array.from(weights);
          const set = number % 2 ** list.length;
          expect(new SetWeights(list, 2 ** list.length).of(set)).toBe(
            new SetWeights(list, 0).of(set),
          );
        },
      ),
    );
  });

  it('adds the last of 32 words too', () => {
    const weights = new Float64Array(32).fill(1);
    expect(new SetWeights(weights, 1000).of(-1)).toBe(32);
    expect(new SetWeights(weights, 1000).of(1 << 31)).toBe(1);
  });
});
