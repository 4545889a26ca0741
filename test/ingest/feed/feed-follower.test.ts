import { beforeEach, describe, expect, it } from 'vitest';
import { FeedFollower, type FeedTaking } from '../../../src/ingest/feed/feed-follower.ts';
import { followFeed } from '../../../src/ingest/feed/follow-feed.ts';
import { refuse } from '../../../src/ingest/refusal.ts';
import type { Store } from '../../../src/store/store.ts';
import { said } from '../../../src/wording/said.ts';
import { writeSaid } from '../../../src/wording/stored-said.ts';
import { newFeed } from '../../support/new-feed.ts';
import { ANN, NOON, OTHER_SERVER, SERVER } from '../../support/new-pin.ts';
import { newStore } from '../../support/new-store.ts';
import { FeedSite } from './feed-site.ts';

const FAILED = said('intake.site-error', { status: '500' });

const ADDRESS = 'https://example.org/feed';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let store: Store;
let site: FeedSite;
let now: number;
let taken: string[];
let take: (place: number) => FeedTaking;
let follower: FeedFollower;

beforeEach(async () => {
  store = await newStore('sqlite');
  site = new FeedSite();
  now = NOON;
  taken = [];
  take = () => ({ kind: 'added' });
  follower = new FeedFollower({
    ...site,
    feeds: store.feeds,
    now: () => now,
    take: async (guildId, { url }) => {
      const place = Number(url.split('/').at(-1));
      taken.push(guildId === SERVER ? `${place}` : `other ${place}`);
      return take(place);
    },
  });
});

function follow(guildId = SERVER) {
  const wish = { guildId, address: ADDRESS, by: ANN, at: now };
  return followFeed({ ...site, feeds: store.feeds }, wish);
}

/** Lets time pass, and ticks each minute. */
async function pass(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    now += MINUTE;
    await follower.tick();
  }
}

describe('FeedFollower', () => {
  it('takes in the newest five of a feed, and then what is new', async () => {
    site.newest = 30;
    expect(await follow()).toMatchObject({ kind: 'followed' });
    expect(await follower.tick()).toEqual({ feeds: 0, added: 5 });
    expect(taken).toEqual(['26', '27', '28', '29', '30']);
    site.newest = 32;
    await pass(14);
    expect(taken).toHaveLength(5);
    await pass(1);
    expect(taken.slice(5)).toEqual(['31', '32']);
  });

  it('asks for a feed every quarter of an hour at most, and on condition', async () => {
    await follow();
    await pass(61);
    expect(site.asked).toEqual([null, '"1"', '"1"', '"1"', '"1"']);
  });

  it('asks no more often than the feed wants', async () => {
    site.ttl = 45;
    await follow();
    await pass(91);
    expect(site.asked).toHaveLength(3);
  });

  it('asks for a feed once for all who follow it', async () => {
    await follow();
    now += 5 * MINUTE;
    await follow(OTHER_SERVER);
    site.newest = 2;
    await pass(30);
    expect(site.asked).toHaveLength(2 + 2);
    expect(taken).toEqual(['1', 'other 1', '2', 'other 2']);
  });

  it('asks for all where those who follow it heard different things', async () => {
    await follow();
    site.newest = 2;
    await follow(OTHER_SERVER);
    await pass(16);
    expect(site.asked).toEqual([null, null, null]);
    expect(new Set(taken)).toEqual(new Set(['1', '2', 'other 1', 'other 2']));
  });

  it('asks for all where they heard of it at different times', async () => {
    const heard: (string | null)[] = [];
    const lastModified = { one: 'Mon, 23 Nov 2026 10:00:00 GMT', other: null };
    for (const [guildId, date] of [
      [SERVER, lastModified.one],
      [OTHER_SERVER, lastModified.other],
    ] as const)
      await store.feeds.follow(
        newFeed({ guildId, address: ADDRESS, etag: null, lastModified: date, items: [] }),
      );
    const other = new FeedFollower({
      ...site,
      fetcher: {
        fetchFeed: async (_address, conditions) => {
          heard.push(conditions.lastModified);
          return { kind: 'unchanged' };
        },
      },
      feeds: store.feeds,
      now: () => now + 2 * HOUR,
      take: async () => ({ kind: 'added' }),
    });
    await other.tick();
    expect(heard).toEqual([null]);
  });

  it('asks twice as late after each failure, a day at most, and then as before', async () => {
    await follow();
    site.refusal = refuse('failed', FAILED);
    await pass(4 * 24 * 60);
    // After 15 minutes; 30 min, 1 h, 2, 4, 8, 16 h later; then each day.
    expect(site.asked).toHaveLength(1 + 7 + 2);
    expect(await store.feeds.list(SERVER)).toMatchObject([
      { failures: 9, lastError: writeSaid(FAILED) },
    ]);
    site.refusal = null;
    site.newest = 2;
    await pass(24 * 60);
    expect(taken.at(-1)).toBe('2');
    expect(await store.feeds.list(SERVER)).toMatchObject([{ failures: 0 }]);
  });

  it('leaves a server alone for as long as it asks', async () => {
    await follow();
    const busy = refuse('busy', said('intake.asked-too-often', { status: '429' }));
    site.refusal = { ...busy, retryAfterMs: 5 * HOUR };
    await pass(15 + 5 * 60 - 1);
    expect(site.asked).toHaveLength(2);
    await pass(1);
    expect(site.asked).toHaveLength(3);
  });

  it('asks no more for a feed that is gone', async () => {
    await follow();
    site.refusal = refuse('gone', said('intake.no-such-page', { status: '410' }));
    await pass(16);
    await pass(24 * 60);
    expect(site.asked).toHaveLength(2);
    expect(await store.feeds.list(SERVER)).toMatchObject([{ state: 'gone' }]);
  });

  it('tries twenty articles an hour in a server', async () => {
    site.newest = 1;
    await follow();
    await follower.tick();
    site.newest = 51;
    await pass(15);
    expect(taken).toHaveLength(20);
    await pass(60);
    expect(taken).toHaveLength(40);
    await pass(60);
    expect(taken).toHaveLength(51);
    expect(new Set(taken).size).toBe(51);
  });

  it('tries an article again, each time later, and gives it up then', async () => {
    take = () => ({ kind: 'again', reason: said('intake.too-slow', { seconds: 10 }) });
    await follow();
    await follower.tick();
    expect(taken).toHaveLength(1);
    await pass(59);
    expect(taken).toHaveLength(1);
    await pass(24 * 60);
    expect(taken).toEqual(['1', '1', '1', '1']);
  });

  it('is not held up by an article at which the program fails', async () => {
    site.newest = 2;
    await follow();
    take = (place) => {
      if (place === 1) throw new TypeError('A fault');
      return { kind: 'added' };
    };
    await expect(follower.tick()).rejects.toThrow('A fault');
    await follower.tick();
    expect(taken).toEqual(['1', '2']);
  });

  it('is not held up by a feed at which the program fails', async () => {
    await follow();
    await followFeed(
      { ...site, feeds: store.feeds },
      { guildId: OTHER_SERVER, address: `${ADDRESS}/other`, by: ANN, at: now + 1 },
    );
    site.fault = ADDRESS;
    now += 20 * MINUTE;
    const asked = site.asked.length;
    await expect(follower.tick()).rejects.toThrow('A fault');
    expect(await follower.tick()).toMatchObject({ feeds: 1 });
    expect(site.asked).toHaveLength(asked + 2);
    expect(await store.feeds.list(SERVER)).toMatchObject([
      { failures: 1, lastError: writeSaid(said('intake.program-fault')) },
    ]);
  });

  it('does nothing for servers of other processes', async () => {
    await follow();
    const other = new FeedFollower({
      ...site,
      feeds: store.feeds,
      now: () => now + HOUR,
      take: async () => ({ kind: 'added' }),
      isOurs: (guildId) => guildId !== SERVER,
    });
    expect(await other.tick()).toEqual({ feeds: 0, added: 0 });
  });

  it('ends when it is told to', async () => {
    site.newest = 5;
    await follow();
    const ending = new AbortController();
    take = (place) => {
      if (place === 3) ending.abort();
      return { kind: 'added' };
    };
    await follower.tick(ending.signal);
    expect(taken).toEqual(['1', '2', '3']);
  });
});
