import { describe, expect, it } from 'vitest';
import { FetchQueue } from '../../../src/ingest/fetch/fetch-queue.ts';

/** Runs a task a host; each ends when the test says so. */
function startAll(hosts: readonly string[]) {
  const queue = new FetchQueue();
  const started: string[] = [];
  const ends: (() => void)[] = [];
  const results = hosts.map((host, place) =>
    queue.run(host, () => {
      started.push(`${host}${place}`);
      return new Promise<string>((end) => ends.push(() => end(host)));
    }),
  );
  return { started, ends, results };
}

describe('FetchQueue', () => {
  it('runs two at once and one at each host, in the order of asking', async () => {
    const { started, ends, results } = startAll(['a', 'a', 'b', 'c']);
    await Promise.resolve();
    expect(started).toEqual(['a0', 'b2']);
    ends[0]?.();
    await results[0];
    await new Promise(setImmediate);
    expect(started).toEqual(['a0', 'b2', 'a1']);
  });

  it('turns away what comes when too many wait', async () => {
    const { results } = startAll(Array.from({ length: 60 }, () => 'a'));
    expect(await results.at(-1)).toBeNull();
  });

  it('goes on after a task that fails', async () => {
    const queue = new FetchQueue();
    await expect(queue.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(await queue.run('a', async () => 1)).toBe(1);
  });
});
