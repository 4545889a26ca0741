import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNetwork, unpackNetwork } from '../../src/ranking/pack-network.ts';

const weight = fc.integer({ min: -4000, max: 4000 }).map((whole) => whole / 80);

/** Networks of three features and two hidden units. */
const network = fc.record({
  hidden: fc.array(fc.array(weight, { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 2,
  }),
  bias: fc.array(weight, { minLength: 2, maxLength: 2 }),
  output: fc.array(weight, { minLength: 2, maxLength: 2 }),
  direct: fc.array(weight, { minLength: 3, maxLength: 3 }),
});

describe('packNetwork()', () => {
  it('keeps each weight within a hundredth of the greatest of its feature', () => {
    fc.assert(
      fc.property(network, (one) => {
        const other = unpackNetwork(packNetwork(one));
        for (const at of one.direct.keys()) {
          const column = [...one.hidden.map((row) => row[at] ?? 0), one.direct[at] ?? 0];
          const back = [
            ...other.hidden.map((row) => row[at] ?? 0),
            other.direct[at] ?? 0,
          ];
          const most = Math.max(...column.map(Math.abs));
          for (const [place, value] of column.entries())
            expect(Math.abs((back[place] ?? 0) - value)).toBeLessThanOrEqual(most / 100);
        }
      }),
    );
  });

  it('keeps a feature that counts nothing at nothing', () => {
    const packed = packNetwork({
      hidden: [[0, 1]],
      bias: [0],
      output: [1],
      direct: [0, -2],
    });
    expect(packed.steps[0]).toBe(0);
    expect(unpackNetwork(packed).hidden[0]?.[0]).toBe(0);
    expect(unpackNetwork(packed).direct[1]).toBeCloseTo(-2, 1);
  });
});
