import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestOf } from '../../src/index/best-of.ts';

describe('BestOf', () => {
  it('keeps the numbers with the best scores, in ascending order', () => {
    const best = new BestOf(2);
    for (const [id, score] of [3, 9, 1, 7].entries()) best.offer(id, score);
    expect(best.sorted()).toEqual([1, 3]);
  });

  it('keeps what a sorted list begins with, of equals the lower numbers, in any order', () => {
    const offers = fc.uniqueArray(fc.record({ id: fc.nat(99), score: fc.nat(5) }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(offers, fc.nat(20), (all, limit) => {
        const best = new BestOf(limit);
        for (const { id, score } of all) best.offer(id, score);
        const expected = all
          .toSorted((one, other) => other.score - one.score || one.id - other.id)
          .slice(0, limit)
          .map(({ id }) => id)
          .sort((one, other) => one - other);
        expect(best.sorted()).toEqual(expected);
      }),
    );
  });
});
