import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Patience } from '../../src/discord/patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function begin() {
  const patience = new Patience(1000, () => new Error('Nothing came'));
  const state = { lost: '' };
  patience.lost.catch((error: Error) => {
    state.lost = error.message;
  });
  return { patience, state };
}

describe('Patience', () => {
  it('is lost after so long without progress', async () => {
    const { state } = begin();
    await vi.advanceTimersByTimeAsync(999);
    expect(state.lost).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(state.lost).toBe('Nothing came');
  });

  it('begins anew with each progress, and lasts longer where nothing is to be seen', async () => {
    const { patience, state } = begin();
    for (let step = 0; step < 5; step += 1) {
      await vi.advanceTimersByTimeAsync(900);
      patience.renew();
    }
    patience.renew(5000);
    await vi.advanceTimersByTimeAsync(5999);
    expect(state.lost).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(state.lost).toBe('Nothing came');
  });

  it('waits no longer when it is ended', async () => {
    const { patience, state } = begin();
    patience.end();
    await vi.advanceTimersByTimeAsync(1e6);
    expect(state.lost).toBe('');
  });
});
