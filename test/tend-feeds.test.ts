import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import type { FeedItem } from '../src/ingest/feed/feed.ts';
import { refuse } from '../src/ingest/refusal.ts';
import { tendFeeds } from '../src/tend-feeds.ts';
import { said } from '../src/wording/said.ts';
import { articleHtml } from './ingest/feed/feed-shapes.ts';
import { newFeed } from './support/new-feed.ts';
import { librariesOf } from './support/new-libraries.ts';
import { NOON, OTHER_SERVER, SERVER } from './support/new-pin.ts';
import { newStore } from './support/new-store.ts';
import { DIRECT_READER } from './support/test-routing.ts';

const item: FeedItem = {
  url: 'https://example.org/ferry',
  link: 'https://example.org/ferry',
  title: 'Ferry taken out of service',
  published: null,
  authors: [],
  publisher: 'Harbour News',
  language: 'en',
  content: articleHtml(7),
};

const AWAY = refuse('unreachable', said('intake.unreachable'));

describe('tendFeeds()', () => {
  it('takes in what waits for the servers of this process, and ends', async () => {
    const store = await newStore('sqlite');
    const items = [{ url: item.url, json: JSON.stringify(item) }];
    for (const guildId of [SERVER, OTHER_SERVER])
      await store.feeds.follow(newFeed({ guildId, items }));
    const libraries = librariesOf(store);
    const end = tendFeeds({
      store: { open: async () => store },
      libraries: { open: async () => libraries },
      intake: {
        fetcher: { fetch: async () => AWAY, fetchFeed: async () => AWAY },
        reader: DIRECT_READER,
      },
      log: pino({ level: 'silent' }),
      now: () => NOON,
      isOurs: (guildId) => guildId === SERVER,
    });
    await vi.waitFor(
      async () => {
        const later = await store.feeds.waiting(SERVER, { now: NOON, limit: 9 });
        expect(later).toEqual([]);
      },
      { timeout: 15_000 },
    );
    await end();
    expect(await store.shelves.list(SERVER)).toMatchObject([{ headline: item.title }]);
    expect(await store.shelves.list(OTHER_SERVER)).toEqual([]);
  });

  it('logs what fails, and ends all the same', async () => {
    const said: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => said.push(line) });
    const fails = async (): Promise<never> => {
      throw new Error('The store is away');
    };
    const end = tendFeeds({
      store: { open: fails },
      libraries: { open: fails },
      intake: {
        fetcher: { fetch: async () => AWAY, fetchFeed: async () => AWAY },
        reader: DIRECT_READER,
      },
      log,
      now: () => NOON,
      isOurs: () => true,
    });
    await end();
    expect(said.join('')).toContain('Cannot follow feeds');
  });
});
