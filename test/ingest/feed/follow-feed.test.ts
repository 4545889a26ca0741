import { beforeEach, describe, expect, it } from 'vitest';
import { followFeed } from '../../../src/ingest/feed/follow-feed.ts';
import { refuse } from '../../../src/ingest/refusal.ts';
import type { FeedAddition } from '../../../src/store/feed-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { said } from '../../../src/wording/said.ts';
import { ANN, NOON, SERVER } from '../../support/new-pin.ts';
import { newStore } from '../../support/new-store.ts';
import { FeedSite } from './feed-site.ts';

const ADDRESS = 'https://example.org/feed';

let store: Store;
let site: FeedSite;

beforeEach(async () => {
  store = await newStore('sqlite');
  site = new FeedSite();
});

function follow(address = ADDRESS) {
  const wish = { guildId: SERVER, address, by: ANN, at: NOON };
  return followFeed({ ...site, feeds: store.feeds }, wish);
}

describe('followFeed()', () => {
  it.each(['not an address', 'ftp://example.org/feed', 'https://127.0.0.1/feed'])(
    'refuses %s without asking for it',
    async (address) => {
      expect(await follow(address)).toMatchObject({ kind: 'refused' });
      expect(site.asked).toEqual([]);
    },
  );

  it('follows the feed that a page names', async () => {
    const html =
      '<link rel="alternate" type="application/rss+xml" href="/feed"><p>News</p>';
    const named: typeof site.fetcher = {
      fetchFeed: async (address, conditions) =>
        address === ADDRESS
          ? site.fetcher.fetchFeed(address, conditions)
          : {
              kind: 'page',
              url: address,
              content: 'html',
              contentType: 'text/html',
              bytes: new TextEncoder().encode(html),
              etag: null,
              lastModified: null,
            },
    };
    const wish = { guildId: SERVER, address: 'https://example.org/', by: ANN, at: NOON };
    const parts = { ...site, fetcher: named, feeds: store.feeds };
    expect(await followFeed(parts, wish)).toMatchObject({ feed: { address: ADDRESS } });
  });

  it('refuses the eleventh feed of a server, and what is no feed', async () => {
    for (let place = 0; place < 10; place += 1) await follow(`${ADDRESS}${place}`);
    expect(await follow()).toEqual({ kind: 'too-many', feed: null });
    site.refusal = refuse('missing', said('intake.no-such-page', { status: '404' }));
    expect(await follow()).toMatchObject({ reason: 'missing' });
  });

  it('asks again for a feed that was gone', async () => {
    const { feed } = (await follow()) as FeedAddition;
    if (!feed) throw new TypeError('Not followed');
    const gone = { at: NOON, nextDue: NOON, error: 'Gone', isGone: true };
    await store.feeds.noteChecked(feed, gone);
    site.newest = 2;
    expect(await follow()).toMatchObject({ kind: 'followed', feed: { number: 1 } });
    expect(await store.feeds.list(SERVER)).toMatchObject([
      { number: 1, state: 'live', failures: 0, lastError: null },
    ]);
    const waiting = await store.feeds.waiting(SERVER, { now: NOON, limit: 9 });
    expect(waiting.map(({ url }) => url.at(-1))).toEqual(['1', '2']);
  });
});
