import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipCost } from '../../src/text/slip-cost.ts';

describe('slipCost()', () => {
  it.each([
    { written: 'bridge', meant: 'bridge', slips: 0, cost: 0 },
    { written: 'brige', meant: 'bridge', slips: 1, cost: 1 }, // left out
    { written: 'bridqge', meant: 'bridge', slips: 1, cost: 1.1 }, // added
    { written: 'briddge', meant: 'bridge', slips: 1, cost: 0.5 }, // doubled
    { written: 'bridghe', meant: 'bridge', slips: 1, cost: 0.8 }, // two keys at once
    { written: 'brisge', meant: 'bridge', slips: 1, cost: 0.8 }, // the key beside
    { written: 'brydge', meant: 'bridge', slips: 1, cost: 0.75 }, // by ear
    { written: 'bripge', meant: 'bridge', slips: 1, cost: 1.2 },
    { written: 'birdge', meant: 'bridge', slips: 1, cost: 0.7 }, // swapped
    { written: 'brdeg', meant: 'bridge', slips: 2, cost: 1.7 },
  ])('counts the slips of $written for $meant', ({ written, meant, slips, cost }) => {
    expect(slipCost(written, meant, 2)).toEqual({ slips, cost });
  });

  it.each([
    ['bridge', 'ferry'],
    ['bridge', 'bridgehead'],
    ['', 'abc'],
  ])('finds %s and %s too far apart', (written, meant) => {
    expect(slipCost(written, meant, 2)).toBeNull();
  });

  it('is nothing for equal words, and as many slips from either side', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, most) => {
        expect(slipCost(one, one, most)).toEqual({ slips: 0, cost: 0 });
        expect(slipCost(one, other, most)?.slips).toBe(slipCost(other, one, most)?.slips);
      }),
    );
  });
});
