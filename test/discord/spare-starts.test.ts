import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitForStart } from '../../src/discord/spare-starts.ts';

const HOUR_MS = 3_600_000;

describe('waitForStart()', () => {
  it.each([
    { what: 'none used', total: 1000, remaining: 1000, hours: 24, shards: 1, ms: 0 },
    { what: 'half left', total: 1000, remaining: 500, hours: 20, shards: 1, ms: 0 },
    { what: 'less', total: 1000, remaining: 400, hours: 10, shards: 1, ms: 90_000 },
    { what: 'for four', total: 1000, remaining: 400, hours: 10, shards: 4, ms: 360_000 },
    { what: 'soon anew', total: 1000, remaining: 400, hours: 0.1, shards: 1, ms: 900 },
    { what: 'a few', total: 1000, remaining: 10, hours: 20, shards: 1, ms: 600_000 },
    { what: 'too few', total: 1000, remaining: 3, hours: 20, shards: 4, ms: 0 },
    { what: 'none', total: 1000, remaining: 0, hours: 20, shards: 1, ms: 0 },
  ])('waits $ms ms: $what', ({ total, remaining, hours, shards, ms }) => {
    const limit = { total, remaining, reset_after: hours * HOUR_MS, max_concurrency: 1 };
    expect(waitForStart(limit, shards)).toBe(ms);
  });

  it('never lets a bot that is started again at once use them up', () => {
    const everyMs = fc.integer({ min: 1000, max: 120_000 });
    fc.assert(
      fc.property(everyMs, (betweenMs) => {
        let [remaining, now] = [1000, 0];
        while (now < 24 * HOUR_MS) {
          const limit = { total: 1000, remaining, max_concurrency: 1 };
          now += waitForStart({ ...limit, reset_after: 24 * HOUR_MS - now }, 1);
          remaining -= 1;
          now += betweenMs;
        }
        expect(remaining).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
