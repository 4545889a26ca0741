import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { BriefMemory } from '../../src/store/brief-memory.ts';

/** Reads one number after the other, and counts how often it was asked. */
function counting() {
  const read = vi.fn(async () => read.mock.calls.length);
  return read;
}

describe('BriefMemory', () => {
  it('reads once what is asked for again, each key for itself', async () => {
    const memory = new BriefMemory<number>(60_000);
    const read = counting();
    expect(
      await Promise.all([memory.recall('a', read), memory.recall('a', read)]),
    ).toEqual([1, 1]);
    expect(await memory.recall('a', read)).toBe(1);
    expect(await memory.recall('b', read)).toBe(2);
  });

  it('reads anew what is older, and what was forgotten', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const memory = new BriefMemory<number>(1000);
    const read = counting();
    await memory.recall('a', read);
    vi.advanceTimersByTime(999);
    expect(await memory.recall('a', read)).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await memory.recall('a', read)).toBe(2);
    memory.forget('a');
    expect(await memory.recall('a', read)).toBe(3);
  });

  it('never recalls what was begun to be read before a change', async () => {
    const memory = new BriefMemory<string>(60_000);
    let end = (_: string): void => undefined;
    const slow = memory.recall(
      'a',
      () =>
        new Promise<string>((resolve) => {
          end = resolve;
        }),
    );
    memory.forget('a');
    end('before');
    expect(await slow).toBe('before');
    expect(await memory.recall('a', async () => 'after')).toBe('after');
  });

  it('remembers no failure', async () => {
    const memory = new BriefMemory<string>(60_000);
    const fails = () => Promise.reject(new Error('Away'));
    await expect(memory.recall('a', fails)).rejects.toThrow('Away');
    expect(await memory.recall('a', async () => 'there')).toBe('there');
  });
});
