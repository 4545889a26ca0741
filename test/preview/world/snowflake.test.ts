import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createSnowflakes,
  shardOf,
  snowflakeAt,
} from '../../../src/preview/world/snowflake.ts';

const from2016To2090 = fc.integer({ min: Date.UTC(2016, 0), max: Date.UTC(2090, 0) });

describe('createSnowflakes()', () => {
  it('makes ids of 17 to 19 digits that grow', () => {
    fc.assert(
      fc.property(from2016To2090, (now) => {
        const next = createSnowflakes(() => now);
        const [first, second] = [next(), next()];
        expect(first).toMatch(/^\d{17,19}$/);
        expect(BigInt(second)).toBeGreaterThan(BigInt(first));
      }),
    );
  });
});

describe('snowflakeAt()', () => {
  it('counts milliseconds from 2015 above 22 bits', () => {
    expect(snowflakeAt(1_420_070_400_000 + 1)).toBe(String(1n << 22n));
    expect(snowflakeAt(1_420_070_400_000 + 1, 3n)).toBe(String((1n << 22n) + 3n));
  });
});

describe('shardOf()', () => {
  it.each([
    [String(5n << 22n), 1, 0],
    [String(5n << 22n), 2, 1],
    [String((5n << 22n) + 77n), 4, 1],
  ])('of %s in %i shards is %i', (id, shards, expected) => {
    expect(shardOf(id, shards)).toBe(expected);
  });
});
