import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GATHERED_MS, GatheredWrites } from '../../src/store/gathered-writes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('GatheredWrites', () => {
  it('writes once what came within a second, in order', async () => {
    const writes: (readonly number[])[] = [];
    const gathered = new GatheredWrites<number>(async (entries) => {
      writes.push(entries);
    });
    const written = [1, 2, 3].map((entry) => gathered.add(entry));
    await vi.advanceTimersByTimeAsync(GATHERED_MS - 1);
    expect(writes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(writes).toEqual([[1, 2, 3]]);
    await Promise.all(written);
  });

  it('waits no longer when it is flushed, and has written then', async () => {
    const writes: (readonly number[])[] = [];
    const gathered = new GatheredWrites<number>(async (entries) => {
      await Promise.resolve();
      writes.push(entries);
    });
    gathered.add(1).catch(() => undefined);
    await gathered.flush();
    expect(writes).toEqual([[1]]);
    await gathered.flush();
    expect(writes).toEqual([[1]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits no longer when five hundred wait', async () => {
    const writes: number[] = [];
    const gathered = new GatheredWrites<number>(async ({ length }) => {
      writes.push(length);
    });
    const written = Array.from({ length: 500 }, (_, entry) => gathered.add(entry));
    await Promise.all(written);
    expect(writes).toEqual([500]);
  });

  it('writes one batch after the other', async () => {
    const begun: (readonly number[])[] = [];
    const ends: (() => void)[] = [];
    const gathered = new GatheredWrites<number>((entries) => {
      begun.push(entries);
      return new Promise((resolve) => ends.push(resolve));
    });
    const first = gathered.add(1);
    await vi.advanceTimersByTimeAsync(GATHERED_MS);
    const second = gathered.add(2);
    await vi.advanceTimersByTimeAsync(2 * GATHERED_MS);
    expect(begun).toEqual([[1]]);
    ends[0]?.();
    await first;
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toEqual([[1], [2]]);
    ends[1]?.();
    await second;
  });

  it('tells all that wait of a fault, and writes what comes then', async () => {
    const writes: (readonly number[])[] = [];
    const gathered = new GatheredWrites<number>(async (entries) => {
      if (entries.includes(1)) throw new RangeError('The disk is full');
      writes.push(entries);
    });
    const refused = [gathered.add(1), gathered.add(2)].map((written) =>
      expect(written).rejects.toThrow('The disk is full'),
    );
    await gathered.flush();
    await Promise.all(refused);
    const written = gathered.add(3);
    await gathered.flush();
    await written;
    expect(writes).toEqual([[3]]);
  });
});
