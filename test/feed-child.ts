import process from 'node:process';
import { FeedFollower, type FeedStep } from '../src/ingest/feed/feed-follower.ts';
import { followFeed } from '../src/ingest/feed/follow-feed.ts';
import { readSource } from '../src/ingest/read-source.ts';
import type { Source } from '../src/ingest/source.ts';
import { openStore } from '../src/store/store.ts';
import { parseStoreAddress } from '../src/store/store-address.ts';
import { takeFeedItem } from '../src/take-feed-item.ts';
import { articleHtml } from './ingest/feed/feed-shapes.ts';
import { FeedSite } from './ingest/feed/feed-site.ts';
import { librariesOf } from './support/new-libraries.ts';
import { ANN, NOON, SERVER } from './support/new-pin.ts';

// A process that follows a feed of eight articles for a server, and ends itself, as by a
// power cut, when it comes to a step for the nth time; without a step it goes on to the end.
// feed-child.ts URL [STEP COUNT]

const [url = '', step = '', count = '1'] = process.argv.slice(2);
const address = parseStoreAddress(url);
if (!address) throw new TypeError(`Cannot read the address "${url}"`);
const store = await openStore(address);
const libraries = librariesOf(store);
const site = new FeedSite();
const now = NOON + Number(await store.feeds.triedSince(SERVER, 0)) * 1000;

/** The page of each item says which it is. */
const intake = {
  fetcher: {
    fetch: async (page: string) => ({
      kind: 'page' as const,
      url: page,
      content: 'html' as const,
      contentType: 'text/html',
      bytes: new TextEncoder().encode(
        `<html><body><article><h1>Story ${page}</h1><p>It is at ${page}.</p>${articleHtml(7)}</article></body></html>`,
      ),
    }),
  },
  reader: { read: async (source: Source) => readSource(source) },
};

let left = Number(count);
const atStep = async (reached: FeedStep): Promise<void> => {
  if (reached !== step) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};

const parts = { ...site, feeds: store.feeds };
site.newest = 5;
const wish = { guildId: SERVER, address: 'https://example.org/feed', by: ANN, at: NOON };
await followFeed(parts, wish);
const follower = (at: number): FeedFollower =>
  new FeedFollower({
    ...parts,
    now: () => at,
    take: (guildId, item) =>
      takeFeedItem(
        { libraries, shelves: store.shelves, intake, now: () => at },
        guildId,
        item,
      ),
    atStep,
  });
await follower(now).tick();
// A day later three more stand in the feed.
site.newest = 8;
await follower(now + 24 * 60 * 60_000).tick();
await store.close();
