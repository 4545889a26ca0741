import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../src/ingest/feed/feed.ts';
import type { FetchedPage } from '../src/ingest/fetch/page-fetcher.ts';
import { readSource } from '../src/ingest/read-source.ts';
import { type Refusal, type RefusalReason, refuse } from '../src/ingest/refusal.ts';
import type { Store } from '../src/store/store.ts';
import { takeFeedItem } from '../src/take-feed-item.ts';
import { said } from '../src/wording/said.ts';
import { articleHtml } from './ingest/feed/feed-shapes.ts';
import { librariesOf } from './support/new-libraries.ts';
import { ANN, NOON, SERVER } from './support/new-pin.ts';
import { newStore } from './support/new-store.ts';

const item: FeedItem = {
  url: 'https://example.org/ferry',
  link: 'https://example.org/ferry?utm_source=feed',
  title: 'Ferry taken out of service',
  published: '2026-11-23',
  authors: [],
  publisher: 'Harbour News',
  language: 'en',
  content: null,
};

function page(html: string): FetchedPage {
  return {
    kind: 'page',
    url: item.url,
    content: 'html',
    contentType: 'text/html',
    bytes: new TextEncoder().encode(html),
  };
}

/** A server that takes in items; its pages all answer the same. */
function server(store: Store, answer: FetchedPage | Refusal) {
  const fetched: string[] = [];
  const fetcher = {
    fetch: async (address: string) => {
      fetched.push(address);
      return answer;
    },
  };
  const reader = {
    read: async (source: Parameters<typeof readSource>[0]) => readSource(source),
  };
  const libraries = librariesOf(store);
  const { shelves } = store;
  const means = { libraries, shelves, intake: { fetcher, reader }, now: () => NOON };
  const take = (known: Partial<FeedItem> = {}) =>
    takeFeedItem(means, SERVER, { ...item, ...known });
  return { fetched, take, libraries };
}

const story = page(
  `<html><head><title>Ferry</title></head><body><article><h1>Ferry out of service</h1>${articleHtml(7)}</article></body></html>`,
);

describe('takeFeedItem()', () => {
  it('takes the text that the feed carries, and asks nobody', async () => {
    const store = await newStore('sqlite');
    const { take, fetched } = server(store, story);
    expect(await take({ content: articleHtml(7) })).toEqual({ kind: 'added' });
    expect(fetched).toEqual([]);
    expect(await store.shelves.list(SERVER)).toMatchObject([
      { headline: item.title, url: item.url, addedBy: null, addedAt: NOON },
    ]);
  });

  it.each([
    ['none', null],
    ['only the beginning', `${articleHtml(7)}<p>And then…</p>`],
    [
      'another language',
      `<p>${'Die Fähre ist seit Montag außer Dienst. '.repeat(40)}</p>`,
    ],
  ])('fetches the page where the feed carries %s', async (_what, content) => {
    const store = await newStore('sqlite');
    const { take, fetched } = server(store, story);
    expect(await take({ content })).toEqual({ kind: 'added' });
    expect(fetched).toEqual([item.link]);
  });

  it('takes an item once, and never again what was taken off', async () => {
    const store = await newStore('sqlite');
    const { take, libraries } = server(store, story);
    expect(await take()).toEqual({ kind: 'added' });
    expect(await take()).toEqual({ kind: 'known' });
    // Its page says that address too.
    expect(await take({ url: 'https://example.org/r?id=1' })).toEqual({ kind: 'known' });
    await libraries.remove(SERVER, 1, { by: ANN, at: NOON });
    expect(await take()).toEqual({ kind: 'known' });
    expect(await take({ url: 'https://example.org/r?id=2' })).toEqual({ kind: 'known' });
    expect(await store.shelves.list(SERVER)).toMatchObject([{ state: 'removed' }]);
  });

  it('refuses a text that no database keeps', async () => {
    const store = await newStore('sqlite');
    const { take } = server(store, story);
    // Half of a pair, as a title that was cut in the middle of one has.
    expect(await take({ content: articleHtml(7), title: 'Ferry \ud83d' })).toMatchObject({
      kind: 'refused',
      reason: said('intake.characters'),
    });
    expect(await store.shelves.list(SERVER)).toEqual([]);
  });

  it.each([
    ['too-slow', 'again'],
    ['unreachable', 'again'],
    ['failed', 'again'],
    ['robots', 'refused'],
    ['paywall', 'refused'],
    ['missing', 'refused'],
  ] as readonly (readonly [RefusalReason, string])[])(
    'after %s says: %s',
    async (reason, kind) => {
      const store = await newStore('sqlite');
      const { take } = server(store, refuse(reason, said('intake.no-text')));
      expect(await take()).toEqual({ kind, reason: said('intake.no-text') });
    },
  );
});
