import { describe, expect, it } from 'vitest';
import { newStore } from '../support/new-store.ts';
import { storeKinds } from '../support/new-store-address.ts';

describe.each(storeKinds)('connectionTurns in %s', (kind) => {
  it('come one after the other, for each key by itself', async () => {
    const { connectionTurns } = await newStore(kind);
    const waits = [
      await connectionTurns.take(0, 60_000),
      await connectionTurns.take(0, 60_000),
      await connectionTurns.take(0, 60_000),
      await connectionTurns.take(1, 60_000),
    ];
    // Some time has passed since the first one was taken.
    expect(waits.map((ms) => Math.round(ms / 60_000))).toEqual([0, 1, 2, 0]);
    expect(waits[0]).toBe(0);
    expect(waits[2]).toBeLessThanOrEqual(120_000);
  });

  it('are each of one alone, however many ask at once', async () => {
    const { connectionTurns } = await newStore(kind);
    const waits = await Promise.all(
      Array.from({ length: 12 }, () => connectionTurns.take(7, 60_000)),
    );
    const places = waits.map((ms) => Math.round(ms / 60_000));
    expect(places.sort((one, other) => one - other)).toEqual(
      Array.from({ length: 12 }, (_, place) => place),
    );
  });

  it('are free again when nobody has taken one for so long', async () => {
    const { connectionTurns } = await newStore(kind);
    await connectionTurns.take(0, 1);
    await expect.poll(() => connectionTurns.take(0, 1)).toBe(0);
  });
});
