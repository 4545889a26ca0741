import { describe, expect, it } from 'vitest';
import { stopWithin } from '../src/stop-within.ts';

describe('stopWithin()', () => {
  it('waits until what runs has stopped', async () => {
    let isStopped = false;
    const stop = async (): Promise<void> => {
      await Promise.resolve();
      isStopped = true;
    };
    expect(await stopWithin(1000, stop)).toBeNull();
    expect(isStopped).toBe(true);
  });

  it('waits no longer than that', async () => {
    expect(await stopWithin(1, () => new Promise(() => undefined))).toBeNull();
  });

  it('ends also where stopping fails, and says how', async () => {
    const fault = new Error('The store is away');
    expect(await stopWithin(1000, () => Promise.reject(fault))).toBe(fault);
  });
});
