import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenBuckets } from '../../src/discord/token-buckets.ts';

const RATE = { burst: 3, perSecond: 0.5 };

/** Takes a token where there is one; tells whether there was. */
function use(buckets: TokenBuckets, key: string, now: number): boolean {
  if (buckets.waitOf(key, now) > 0) return false;
  buckets.take(key, now);
  return true;
}

describe('TokenBuckets', () => {
  it('gives a burst, and then one each time as long as it takes', () => {
    const buckets = new TokenBuckets(RATE, 10);
    const at = [0, 0, 0, 0, 1999, 2000, 2001, 4000];
    expect(at.map((now) => use(buckets, 'mira', now))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  it('says how long to wait, and that waiting so long is enough', () => {
    const buckets = new TokenBuckets(RATE, 10);
    for (const _ of [1, 2, 3]) buckets.take('mira', 100);
    expect(buckets.waitOf('mira', 100)).toBe(2000);
    expect(buckets.waitOf('mira', 1100)).toBe(1000);
    expect(buckets.waitOf('mira', 2100)).toBe(0);
  });

  it('keeps keys apart, and never gives more than a burst after a long time', () => {
    const buckets = new TokenBuckets(RATE, 10);
    for (const _ of [1, 2, 3]) buckets.take('mira', 0);
    expect(buckets.waitOf('odile', 0)).toBe(0);
    const after = [1, 2, 3, 4].map(() => use(buckets, 'mira', 1e9));
    expect(after).toEqual([true, true, true, false]);
  });

  it('holds so many keys and no more: who asked least recently begins anew', () => {
    const buckets = new TokenBuckets({ burst: 1, perSecond: 0.001 }, 2);
    for (const key of ['mira', 'odile', 'mira', 'tomas']) buckets.take(key, 0);
    expect(buckets.size).toBe(2);
    expect(['mira', 'odile', 'tomas'].map((key) => buckets.waitOf(key, 0) > 0)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('gives in any time no more than the burst and what has come back', () => {
    const step = record({ key: constantFrom('a', 'b'), after: nat(4000) });
    void assert(
      property(array(step, { maxLength: 200 }), (steps) => {
        const buckets = new TokenBuckets(RATE, 10);
        const given = { a: 0, b: 0 };
        let now = 0;
        for (const { key, after } of steps) {
          now += after;
          if (use(buckets, key, now)) given[key as 'a' | 'b'] += 1;
        }
        const most = RATE.burst + (now / 1000) * RATE.perSecond;
        expect(given.a).toBeLessThanOrEqual(most);
        expect(given.b).toBeLessThanOrEqual(most);
      }),
    );
  });
});
