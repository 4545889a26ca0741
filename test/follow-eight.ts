import {
  FeedFollower,
  type FeedFollowerParts,
  type FeedStep,
} from '../src/ingest/feed/feed-follower.ts';
import { followFeed } from '../src/ingest/feed/follow-feed.ts';
import { readSource } from '../src/ingest/read-source.ts';
import type { Source } from '../src/ingest/source.ts';
import { openStore } from '../src/store/store.ts';
import type { StoreAddress } from '../src/store/store-address.ts';
import { takeFeedItem } from '../src/take-feed-item.ts';
import { articleHtml } from './ingest/feed/feed-shapes.ts';
import { FeedSite } from './ingest/feed/feed-site.ts';
import { librariesOf } from './support/new-libraries.ts';
import { ANN, NOON, SERVER } from './support/new-pin.ts';

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

const A_DAY_MS = 24 * 60 * 60_000;

/**
 * Follows a feed for a server until it has its eight articles: five at first, and three more
 * that stand there a day later. Goes on where another process has ended before.
 */
export async function followEight(
  address: StoreAddress,
  atStep: (reached: FeedStep) => Promise<void> = async () => undefined,
): Promise<void> {
  const store = await openStore(address);
  const { feeds, shelves } = store;
  const libraries = librariesOf(store);
  const site = new FeedSite();
  site.newest = 5;
  const began = NOON + Number(await feeds.triedSince(SERVER, 0)) * 1000;
  const parts = { ...site, feeds };
  const url = 'https://example.org/feed';
  await followFeed(parts, { guildId: SERVER, address: url, by: ANN, at: NOON });
  const tick = async (at: number): Promise<void> => {
    const now = () => at;
    const work = { libraries, shelves, intake, now };
    const take: FeedFollowerParts['take'] = (guildId, item) =>
      takeFeedItem(work, guildId, item);
    await new FeedFollower({ ...parts, now, take, atStep }).tick();
  };
  await tick(began);
  site.newest = 8;
  await tick(began + A_DAY_MS);
  await store.close();
}
