import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewPin, PinChange, PinState } from '../../src/store/pin.ts';
import {
  ANN,
  BOB,
  CHANNEL,
  NOON,
  newPin,
  OTHER_SERVER,
  SERVER,
} from '../support/new-pin.ts';
import { newStore, openForTest } from '../support/new-store.ts';
import { newStoreAddress, storeKinds } from '../support/new-store-address.ts';

/** What Discord did, a minute after noon. */
function change(state: PinState, known: Partial<PinChange> = {}): PinChange {
  return { state, by: ANN, at: NOON + 60_000, outcome: null, ...known };
}

const REFUSED = { code: 30003, message: 'Maximum number of pins reached (250)' };

describe.each(storeKinds)('PinStore in %s', (kind) => {
  it('gives back what was planned, with number 1', async () => {
    const { pins } = await newStore(kind);
    const { by, at, ...planned } = newPin();
    const pin = {
      ...planned,
      number: 1,
      state: 'planned',
      plannedBy: by,
      plannedAt: at,
      changedAt: at,
      messageId: null,
      replacedBy: null,
      outcome: null,
    };
    expect(await pins.plan({ by, at, ...planned })).toEqual({ pin, isNew: true });
    expect(await pins.byNumber(SERVER, 1)).toEqual(pin);
    expect(await pins.byNumber(OTHER_SERVER, 1)).toBeNull();
    expect(await pins.byNumber(SERVER, 2)).toBeNull();
  });

  it('numbers twenty pins of two processes at once without a gap', async () => {
    const address = await newStoreAddress(kind);
    const [one, other] = [await openForTest(address), await openForTest(address)];
    const planned = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        (place % 2 ? one : other).pins.plan(newPin()),
      ),
    );
    const numbers = planned.map(({ pin }) => pin.number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
  });

  it('numbers each server from 1', async () => {
    const { pins } = await newStore(kind);
    await pins.plan(newPin());
    const { pin } = await pins.plan(newPin({ guildId: OTHER_SERVER }));
    expect(pin.number).toBe(1);
  });

  it('makes one pin of one key, however often and fast it comes', async () => {
    const { pins } = await newStore(kind);
    const wanted = newPin();
    const planned = await Promise.all([1, 2, 3].map(() => pins.plan(wanted)));
    expect(planned.map(({ pin }) => pin.number)).toEqual([1, 1, 1]);
    expect(planned.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect((await pins.plan(newPin())).pin.number).toBe(2);
    expect(await pins.history(SERVER, 1)).toHaveLength(1);
  });

  it('makes no second pin of a passage that a channel has, but replaces it', async () => {
    const { pins } = await newStore(kind);
    const { passage } = newPin();
    const { pin } = await pins.plan(newPin({ passage }));
    const again = async (known: Partial<NewPin>) =>
      (await pins.plan(newPin({ passage, ...known }))).pin.number;
    expect(await again({})).toBe(1);
    expect(await again({ channelId: '1' })).toBe(2);
    expect(await again({ replaces: 1 })).toBe(3);
    expect(await pins.plan(newPin({ passage }))).toMatchObject({ isNew: false });
    for (const number of [1, 3])
      await pins.record({ ...pin, number }, change('failed', { outcome: REFUSED }));
    expect(await again({})).toBe(4);
  });

  it('lets one of two take the place of a pin, and names it to the other', async () => {
    const { pins } = await newStore(kind);
    const { pin } = await pins.plan(newPin());
    for (const state of ['posted', 'pinned'] as const)
      await pins.record(pin, change(state));
    const both = await Promise.all([1, 2].map(() => pins.plan(newPin({ replaces: 1 }))));
    expect(both.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
    const lost = both.find(({ isNew }) => !isNew);
    expect(lost).toMatchObject({ hindrance: 'rival', pin: { number: 2, replaces: 1 } });
    await pins.record({ ...pin, number: 2 }, change('failed'));
    const next = await pins.plan(newPin({ replaces: 1 }));
    expect(next).toMatchObject({ isNew: true, pin: { number: 3 } });
    await pins.record({ ...pin, number: 3 }, change('failed'));
    await pins.record(pin, change('removed'));
    const late = await pins.plan(newPin({ replaces: 1 }));
    expect(late).toMatchObject({ isNew: false, hindrance: 'over', pin: { number: 1 } });
  });

  it('knows whose message stayed though they failed', async () => {
    const { pins } = await newStore(kind);
    for (const messageId of ['901', '902', null]) {
      const { pin } = await pins.plan(newPin());
      await pins.record(pin, change('posted', { messageId: messageId ?? '900' }));
      await pins.record(pin, change('failed', messageId === null ? { messageId } : {}));
    }
    const leftBehind = async (since: number) =>
      (await pins.leftBehind(since)).map(({ messageId }) => messageId);
    expect(await leftBehind(0)).toEqual(['901', '902']);
    expect(await leftBehind(NOON + 60_001)).toEqual([]);
    expect(await pins.byNumber(SERVER, 3)).toMatchObject({ messageId: null });
  });

  it('records what happened, and who did it', async () => {
    const { pins } = await newStore(kind);
    const { pin } = await pins.plan(newPin());
    await pins.record(pin, change('posted', { messageId: '900' }));
    await pins.record(pin, change('failed', { outcome: REFUSED }));
    await pins.record(pin, change('pinned', { by: BOB }));
    expect(await pins.byNumber(SERVER, 1)).toMatchObject({
      state: 'pinned',
      messageId: '900',
      changedAt: NOON + 60_000,
      outcome: null,
      plannedBy: ANN,
    });
    expect(await pins.history(SERVER, 1)).toEqual([
      { state: 'planned', by: ANN, at: NOON, outcome: null },
      { state: 'posted', by: ANN, at: NOON + 60_000, outcome: null },
      { state: 'failed', by: ANN, at: NOON + 60_000, outcome: REFUSED },
      { state: 'pinned', by: BOB, at: NOON + 60_000, outcome: null },
    ]);
    expect(await pins.byMessage(SERVER, '900')).toMatchObject({ number: 1 });
    expect(await pins.byMessage(OTHER_SERVER, '900')).toBeNull();
  });

  it('records an attempt that failed without changing the state', async () => {
    const { pins } = await newStore(kind);
    const { pin } = await pins.plan(newPin());
    for (const state of ['posted', 'pinned', 'pinned'] as const)
      await pins.record(pin, change(state, { outcome: REFUSED }));
    expect(await pins.byNumber(SERVER, 1)).toMatchObject({ outcome: REFUSED });
    expect(await pins.history(SERVER, 1)).toHaveLength(4);
  });

  it.each([
    { path: [], refused: 'pinned' },
    { path: [], refused: 'removed' },
    { path: ['posted', 'pinned', 'removed'], refused: 'pinned' },
    { path: ['posted', 'pinned', 'removed'], refused: 'replaced' },
    { path: ['posted', 'pinned', 'replaced'], refused: 'pinned' },
    { path: ['posted', 'pinned'], refused: 'posted' },
  ] as const)('does not go from $path to $refused', async ({ path, refused }) => {
    const { pins } = await newStore(kind);
    const { pin } = await pins.plan(newPin());
    for (const state of path) await pins.record(pin, change(state));
    const before = await pins.byNumber(SERVER, 1);
    expect(await pins.record(pin, change(refused, { by: BOB }))).toEqual({
      pin: before,
      isRecorded: false,
    });
    expect(await pins.byNumber(SERVER, 1)).toEqual(before);
    expect(await pins.history(SERVER, 1)).toHaveLength(path.length + 1);
  });

  it('lets one of two who replace the same pin be first', async () => {
    const { pins } = await newStore(kind);
    const { pin } = await pins.plan(newPin());
    for (const state of ['posted', 'pinned'] as const)
      await pins.record(pin, change(state));
    const both = await Promise.all([
      pins.record(pin, change('replaced', { replacedBy: 2 })),
      pins.record(pin, change('removed')),
    ]);
    expect(both.filter((done) => done?.isRecorded).length).toBeGreaterThan(0);
    const history = await pins.history(SERVER, 1);
    // Replaced and then removed is true too; removed and then replaced never.
    expect(history.map(({ state }) => state).join()).not.toContain('removed,replaced');
  });

  it('records nothing of a pin that is not there', async () => {
    const { pins } = await newStore(kind);
    const nowhere = { guildId: SERVER, number: 7 };
    expect(await pins.record(nowhere, change('posted'))).toBeNull();
    expect(await pins.history(SERVER, 7)).toEqual([]);
  });

  it('lists the newest first, by channel and by page', async () => {
    const { pins } = await newStore(kind);
    for (const channelId of ['1', '2', '1', '2', '3'])
      await pins.plan(newPin({ channelId }));
    await pins.plan(newPin({ guildId: OTHER_SERVER }));
    const numbers = async (...asked: Parameters<typeof pins.list>): Promise<number[]> =>
      (await pins.list(...asked)).map(({ number }) => number);
    expect(await numbers(SERVER)).toEqual([5, 4, 3, 2, 1]);
    expect(await numbers(SERVER, { channelIds: ['1', '3'] })).toEqual([5, 3, 1]);
    expect(await numbers(SERVER, { channelIds: [] })).toEqual([]);
    expect(await numbers(SERVER, { limit: 2 })).toEqual([5, 4]);
    expect(await numbers(SERVER, { limit: 2, before: 4 })).toEqual([3, 2]);
    expect(await pins.channels(SERVER)).toEqual(['1', '2', '3']);
    expect(await pins.channels(OTHER_SERVER)).toEqual([CHANNEL]);
  });

  it('knows what was begun and not ended', async () => {
    const { pins } = await newStore(kind);
    const paths = [[], ['posted'], ['posted', 'pinned'], ['failed']] as const;
    for (const path of paths) {
      const { pin } = await pins.plan(newPin());
      for (const state of path) await pins.record(pin, change(state));
    }
    const unfinished = await pins.unfinished();
    expect(unfinished.map(({ number }) => number).sort()).toEqual([1, 2]);
  });

  it('keeps any text as it is, but for what is no character', async () => {
    const { pins } = await newStore(kind);
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const hostile = fc.oneof(
      text,
      fc.constantFrom("'); drop table pins; --", '\0', '\u{D83D}', '$1 ? :a', '\\'),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (reason) => {
        const wanted = newPin({ reason });
        const passage = { ...wanted.passage, text: reason };
        const { pin } = await pins.plan({ ...wanted, passage });
        const kept = await pins.byNumber(SERVER, pin.number);
        expect(kept?.reason).toBe(reason.replaceAll(/[\0\p{Surrogate}]/gu, '\u{FFFD}'));
        expect(kept?.passage).toEqual(passage);
      }),
      { numRuns: 30 },
    );
  });
});
