import { describe, expect, it } from 'vitest';
import { KEEP_MS } from '../../src/store/expire.ts';
import { NOON, OTHER_SERVER, SERVER } from '../support/new-pin.ts';
import { newStore } from '../support/new-store.ts';
import { storeKinds } from '../support/new-store-address.ts';

const cost = { guildId: SERVER, key: 'bridge cost', question: 'bridge cost', at: NOON };

describe.each(storeKinds)('UnansweredStore in %s', (kind) => {
  it('merges and counts, the most asked first', async () => {
    const { unanswered } = await newStore(kind);
    await unanswered.note({ ...cost, key: 'other', question: 'other', at: NOON + 9 });
    await unanswered.note(cost);
    await unanswered.note({ ...cost, question: 'Bridge cost?', at: NOON + 5 });
    expect(await unanswered.list(SERVER)).toEqual([
      { question: 'Bridge cost?', count: 2, firstAskedAt: NOON, lastAskedAt: NOON + 5 },
      { question: 'other', count: 1, firstAskedAt: NOON + 9, lastAskedAt: NOON + 9 },
    ]);
    expect(await unanswered.list(OTHER_SERVER)).toEqual([]);
  });

  it('counts what comes at once as if it came one by one', async () => {
    const { unanswered } = await newStore(kind);
    await unanswered.note(cost);
    const soon = [
      { ...cost, guildId: OTHER_SERVER, at: NOON + 1 },
      { ...cost, question: 'Bridge cost?', at: NOON + 2 },
      { ...cost, question: 'a cost of bridge', at: NOON + 3 },
    ].map((asked) => unanswered.noteSoon(asked));
    expect(await unanswered.list(SERVER)).toEqual([
      {
        question: 'a cost of bridge',
        count: 3,
        firstAskedAt: NOON,
        lastAskedAt: NOON + 3,
      },
    ]);
    expect(await unanswered.list(OTHER_SERVER)).toHaveLength(1);
    await Promise.all(soon);
  });

  it('forgets what was shown, and keeps what came after', async () => {
    const { unanswered } = await newStore(kind);
    await unanswered.note(cost);
    await unanswered.note({ ...cost, key: 'later', at: NOON + 2 });
    await unanswered.note({ ...cost, guildId: OTHER_SERVER });
    expect(await unanswered.clear(SERVER, NOON + 1)).toBe(1);
    expect(await unanswered.list(SERVER)).toMatchObject([{ lastAskedAt: NOON + 2 }]);
    expect(await unanswered.list(OTHER_SERVER)).toHaveLength(1);
  });

  it('keeps two hundred, the latest', async () => {
    const { unanswered } = await newStore(kind);
    for (let place = 0; place < 203; place += 1)
      await unanswered.note({ ...cost, key: `${place}`, at: NOON + place });
    const kept = await unanswered.list(SERVER);
    expect(kept).toHaveLength(200);
    expect(kept.at(-1)).toMatchObject({ lastAskedAt: NOON + 3 });
  });

  it('keeps a question for 30 days after it was last asked', async () => {
    const { unanswered, expire } = await newStore(kind);
    await unanswered.note(cost);
    await unanswered.note({ ...cost, at: NOON + 5 });
    expect(await expire(NOON + KEEP_MS)).toMatchObject({ unanswered: 0 });
    expect(await unanswered.list(SERVER)).toHaveLength(1);
    expect(await expire(NOON + 5 + KEEP_MS)).toMatchObject({ unanswered: 1 });
    expect(await unanswered.list(SERVER)).toEqual([]);
  });

  it('goes with a server that removed the bot, and keeps what no database can hold', async () => {
    const { unanswered, servers, expire } = await newStore(kind);
    await unanswered.note({ ...cost, key: '\0\ud83d', question: 'a\0b', at: NOON });
    await unanswered.note({ ...cost, key: 'new', at: NOON + KEEP_MS });
    await servers.left(SERVER, NOON);
    await expire(NOON + KEEP_MS);
    expect(await unanswered.list(SERVER)).toEqual([]);
  });
});
