import { describe, expect, it } from 'vitest';
import { IdentifyThrottler } from '../../src/discord/identify-throttler.ts';

const never = new AbortController().signal;

describe('IdentifyThrottler', () => {
  it('takes a turn of the key that Discord counts', async () => {
    const keys: number[] = [];
    const throttler = new IdentifyThrottler(4, async (key) => {
      keys.push(key);
      return 0;
    });
    await Promise.all([5, 2, 7].map((shard) => throttler.waitForIdentify(shard, never)));
    expect(keys).toEqual([1, 2, 3]);
  });

  it('waits for its turn, and says how long', async () => {
    const waits: number[] = [];
    const throttler = new IdentifyThrottler(
      1,
      async () => 60,
      (ms) => waits.push(ms),
    );
    const from = performance.now();
    await throttler.waitForIdentify(0, never);
    expect(performance.now() - from).toBeGreaterThan(50);
    expect(waits).toEqual([60]);
  });

  it('goes on where no turn can be had', async () => {
    const away = () => Promise.reject(new Error('The store is away'));
    await new IdentifyThrottler(1, away).waitForIdentify(0, never);
  });

  it('stops waiting when it is told to', async () => {
    const stop = new AbortController();
    const throttler = new IdentifyThrottler(1, async () => 1e6);
    const waiting = throttler.waitForIdentify(0, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toThrow('aborted');
  });
});
