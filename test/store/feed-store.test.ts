import { describe, expect, it } from 'vitest';
import { KEEP_MS } from '../../src/store/expire.ts';
import type { FeedLook } from '../../src/store/feed.ts';
import type { Store } from '../../src/store/store.ts';
import { listedItems, newFeed } from '../support/new-feed.ts';
import { ANN, NOON, OTHER_SERVER, SERVER } from '../support/new-pin.ts';
import { newStore } from '../support/new-store.ts';
import { storeKinds } from '../support/new-store-address.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const FIRST = { guildId: SERVER, number: 1 };

function look(known: Partial<FeedLook>): FeedLook {
  const { nextDue, title, etag, lastModified, items, at } = newFeed();
  return { nextDue, title, etag, lastModified, items, at, ...known };
}

/** The last part of the addresses of what waits. */
async function waiting({ feeds }: Store, now = NOON + 400 * DAY, guildId = SERVER) {
  const items = await feeds.waiting(guildId, { now, limit: 1000 });
  return items.map(({ url }) => Number(url.split('/').at(-1)));
}

describe.each(storeKinds)('FeedStore in %s', (kind) => {
  it('lets the newest items wait, the oldest of them first', async () => {
    const store = await newStore(kind);
    const followed = await store.feeds.follow(newFeed({ items: listedItems(9) }));
    expect(followed).toMatchObject({ kind: 'followed', feed: { number: 1 } });
    expect(await waiting(store)).toEqual([5, 6, 7, 8, 9]);
    expect(await store.feeds.list(SERVER)).toEqual([
      {
        ...FIRST,
        address: 'https://example.org/feed',
        title: 'Harbour News',
        state: 'live',
        addedBy: ANN,
        addedAt: NOON,
        checkedAt: NOON,
        nextDue: NOON + HOUR / 4,
        failures: 0,
        lastError: null,
        etag: '"1"',
        lastModified: null,
      },
    ]);
  });

  it('follows a feed once, and no more than are allowed', async () => {
    const { feeds } = await newStore(kind);
    await feeds.follow(newFeed());
    expect(await feeds.follow(newFeed())).toMatchObject({ kind: 'known' });
    const other = newFeed({ address: 'https://example.org/other', most: 1 });
    expect(await feeds.follow(other)).toEqual({ kind: 'too-many', feed: null });
    expect(await feeds.follow({ ...other, guildId: OTHER_SERVER })).toMatchObject({
      kind: 'followed',
      feed: { number: 1 },
    });
  });

  it('takes in what is new, and what is known never again', async () => {
    const store = await newStore(kind);
    await store.feeds.follow(newFeed({ items: listedItems(9) }));
    for (const item of await store.feeds.waiting(SERVER, { now: NOON, limit: 4 }))
      await store.feeds.noteTried(item, {
        state: 'added',
        at: NOON,
        nextTry: NOON,
        reason: null,
      });
    const read = look({ at: NOON + HOUR, items: listedItems(11), etag: '"2"' });
    await store.feeds.noteRead(FIRST, read);
    await store.feeds.noteRead(FIRST, read);
    expect(await waiting(store)).toEqual([9, 10, 11]);
    expect(await store.feeds.list(SERVER)).toMatchObject([{ etag: '"2"' }]);
  });

  it('knows what stands in a feed however old it is', async () => {
    const store = await newStore(kind);
    await store.feeds.follow(newFeed({ items: listedItems(3), newest: 0 }));
    await store.feeds.noteRead(
      FIRST,
      look({ at: NOON + 300 * DAY, items: listedItems(4) }),
    );
    expect(await waiting(store)).toEqual([4]);
  });

  it('forgets what left a feed a month ago', async () => {
    const store = await newStore(kind);
    await store.feeds.follow(newFeed({ items: listedItems(3), newest: 0 }));
    for (const day of [29, 31])
      await store.feeds.noteRead(
        FIRST,
        look({ at: NOON + day * DAY, items: listedItems(3, 3) }),
      );
    await store.feeds.noteRead(
      FIRST,
      look({ at: NOON + 31 * DAY, items: listedItems(3) }),
    );
    expect(await waiting(store)).toEqual([1, 2]);
  });

  it('passes over the oldest where more than a hundred wait', async () => {
    const store = await newStore(kind);
    await store.feeds.follow(newFeed());
    await store.feeds.noteRead(FIRST, look({ at: NOON + 1, items: listedItems(150) }));
    const left = await waiting(store);
    expect(left).toHaveLength(100);
    expect(left.at(0)).toBe(51);
  });

  it('tries an item again at its time, and counts the tries', async () => {
    const store = await newStore(kind);
    await store.feeds.follow(newFeed({ items: listedItems(1) }));
    const [item] = await store.feeds.waiting(SERVER, { now: NOON, limit: 1 });
    if (!item) throw new TypeError('Nothing waits');
    const again = { state: 'waiting', reason: 'too slow' } as const;
    await store.feeds.noteTried(item, { ...again, at: NOON, nextTry: NOON + HOUR });
    expect(await waiting(store, NOON + HOUR - 1)).toEqual([]);
    expect(await store.feeds.waitingServers(NOON + HOUR - 1)).toEqual([]);
    expect(await store.feeds.waitingServers(NOON + HOUR)).toEqual([SERVER]);
    expect(await store.feeds.triedSince(SERVER, NOON - 1)).toBe(1);
    expect(await store.feeds.triedSince(SERVER, NOON)).toBe(0);
    const [later] = await store.feeds.waiting(SERVER, { now: NOON + HOUR, limit: 1 });
    expect(later).toEqual({ ...item, tries: 1 });
  });

  it('is due at its time, for servers that have the bot', async () => {
    const { feeds, servers } = await newStore(kind);
    await feeds.follow(newFeed());
    await feeds.follow(newFeed({ guildId: OTHER_SERVER, nextDue: NOON + HOUR }));
    expect(await feeds.due(NOON + HOUR / 4 - 1)).toEqual([]);
    expect(await feeds.due(NOON + HOUR / 4)).toMatchObject([{ guildId: SERVER }]);
    expect(await feeds.followers('https://example.org/feed')).toHaveLength(2);
    await servers.left(SERVER, NOON);
    expect(await feeds.due(NOON + DAY)).toMatchObject([{ guildId: OTHER_SERVER }]);
    expect(await feeds.waitingServers(NOON)).toEqual([OTHER_SERVER]);
  });

  it('counts failures until it can be read, and asks no more where it is gone', async () => {
    const { feeds } = await newStore(kind);
    await feeds.follow(newFeed());
    const failed = { at: NOON, nextDue: NOON + DAY, error: 'it fails', isGone: false };
    await feeds.noteChecked(FIRST, failed);
    await feeds.noteChecked(FIRST, failed);
    expect(await feeds.list(SERVER)).toMatchObject([
      { failures: 2, lastError: 'it fails', nextDue: NOON + DAY },
    ]);
    await feeds.noteChecked(FIRST, { ...failed, error: null });
    expect(await feeds.list(SERVER)).toMatchObject([{ failures: 0, lastError: null }]);
    await feeds.noteChecked(FIRST, { ...failed, isGone: true });
    expect(await feeds.due(NOON + 9 * DAY)).toEqual([]);
  });

  it('forgets a feed with its items', async () => {
    const store = await newStore(kind);
    await store.feeds.follow(newFeed());
    expect(await store.feeds.unfollow(FIRST)).toMatchObject({ title: 'Harbour News' });
    expect(await store.feeds.unfollow(FIRST)).toBeNull();
    await store.feeds.noteRead(FIRST, look({ items: listedItems(9) }));
    expect(await waiting(store)).toEqual([]);
    expect(await store.feeds.follow(newFeed())).toMatchObject({ feed: { number: 2 } });
  });

  it('goes with a server that removed the bot', async () => {
    const store = await newStore(kind);
    await store.feeds.follow(newFeed());
    await store.servers.left(SERVER, NOON);
    await store.expire(NOON + KEEP_MS);
    expect(await store.feeds.list(SERVER)).toEqual([]);
    expect(await waiting(store)).toEqual([]);
  });
});
