import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { NewShelfArticle } from '../../src/store/shelf-article.ts';
import type { Store } from '../../src/store/store.ts';
import { newFeed } from '../support/new-feed.ts';
import { ANN, NOON, newPin, OTHER_SERVER, SERVER } from '../support/new-pin.ts';
import { newShelfArticle } from '../support/new-shelf-article.ts';
import { openForTest } from '../support/new-store.ts';
import { newStoreAddress, storeKinds } from '../support/new-store-address.ts';

const LATER = NOON + 1000;
const PAGE = 'https://example.org/harbour';

/** An article whose every part can be looked for. */
function article(word: string, known: Partial<NewShelfArticle> = {}): NewShelfArticle {
  const { article: built } = newShelfArticle();
  return newShelfArticle({
    article: { ...built, headline: `${word} headline`, text: `${word} text`, url: PAGE },
    hash: word,
    analysis: { version: '1', bytes: new TextEncoder().encode(`${word} analysis`) },
    ...known,
  });
}

function pinOf(id: string, word: string) {
  const pin = newPin();
  const { passage } = pin;
  return {
    ...pin,
    passage: {
      ...passage,
      address: { ...passage.address, article: id },
      text: `${word} pinned`,
      article: { ...passage.article, id, headline: `${word} headline` },
    },
  };
}

/** A story that has changed once, the same text in another server, a pin, and one to be kept. */
async function fill({ shelves, pins, feeds }: Store): Promise<void> {
  await shelves.add(article('Oldest'));
  await shelves.replace(1, article('Newest'));
  const copy = article('Newest', { guildId: OTHER_SERVER });
  await shelves.add({ ...copy, article: { ...copy.article, url: null } });
  const kept = article('Kept');
  const other = { ...kept.article, url: 'https://example.org/kept' };
  await shelves.add({ ...kept, article: other });
  await pins.plan(pinOf('B1', 'Oldest'));
  await pins.plan(pinOf('B3', 'Kept'));
  await pins.plan(pinOf('A7', 'Shipped'));
  await feeds.follow(
    newFeed({ items: [{ url: PAGE, json: '{"content":"Feed text"}' }] }),
  );
}

const REMOVED = { state: 'removed', headline: '(removed)', url: null, hash: '' };

describe.each(storeKinds)('purge() in %s', (kind) => {
  it.each([
    { kind: 'shelved', guildId: SERVER, number: 1 },
    { kind: 'shelved', guildId: SERVER, number: 2 },
    { kind: 'page', isPage: (url: string) => url === PAGE },
  ] as const)(
    'takes a story out of all servers, asked by $kind $number',
    async (wish) => {
      const store = await openForTest(await newStoreAddress(kind));
      await fill(store);
      const { articles, pins } = await store.purge(wish, LATER);
      expect(articles.map(({ guildId, number }) => [guildId, number])).toEqual(
        expect.arrayContaining([
          [SERVER, 1],
          [SERVER, 2],
          [OTHER_SERVER, 1],
        ]),
      );
      expect(articles).toHaveLength(3);
      expect(pins).toMatchObject([{ number: 1 }]);
      expect(await store.shelves.list(SERVER)).toMatchObject([
        { ...REMOVED, removedAt: LATER },
        REMOVED,
        { headline: 'Kept headline', state: 'ready' },
      ]);
      expect(await store.shelves.list(OTHER_SERVER)).toMatchObject([REMOVED]);
      expect(await store.shelves.byNumber(SERVER, 1)).toBeNull();
      expect(await store.pins.byNumber(SERVER, 1)).toMatchObject({
        state: 'failed',
        reason: 'Asked every week',
        passage: { text: '', article: { headline: '(removed)' }, link: null },
      });
      expect((await store.pins.history(SERVER, 1)).at(-1)).toMatchObject({
        at: LATER,
        outcome: { message: expect.stringContaining('removed the article') },
      });
      expect(await store.pins.byNumber(SERVER, 2)).toMatchObject({
        passage: { text: 'Kept pinned' },
      });
      expect(await store.feeds.waiting(SERVER, { now: LATER, limit: 9 })).toEqual([]);
      // A second time there is nothing left, and numbers count on.
      expect(await store.purge(wish, LATER)).toEqual({
        articles: [],
        pins: [],
        waiting: 0,
        isOffDisk: true,
      });
      expect(await store.shelves.add(article('Next'))).toMatchObject({
        entry: { number: 4 },
      });
    },
  );

  it('takes the passages of an article that ships out of pins', async () => {
    const store = await openForTest(await newStoreAddress(kind));
    await fill(store);
    const purged = await store.purge({ kind: 'shipped', id: 'A7' }, LATER);
    expect(purged).toMatchObject({ articles: [], pins: [{ number: 3 }] });
    expect(await store.pins.byNumber(SERVER, 3)).toMatchObject({ passage: { text: '' } });
  });

  it('takes out what waits in feeds, before any shelf has it', async () => {
    const store = await openForTest(await newStoreAddress(kind));
    const urls = [PAGE, `${PAGE}?page=2`, 'https://example.org/kept'];
    const items = urls.map((url) => ({ url, json: '{"content":"Feed text"}' }));
    await store.feeds.follow(newFeed({ items }));
    const isPage = (url: string) => url.startsWith(PAGE);
    const purged = await store.purge({ kind: 'page', isPage }, LATER);
    expect(purged).toMatchObject({ articles: [], pins: [], waiting: 2 });
    const left = await store.feeds.waiting(SERVER, { now: LATER, limit: 9 });
    expect(left.map(({ url }) => url)).toEqual(['https://example.org/kept']);
  });

  it('takes out the same text under another headline, and no short one', async () => {
    const store = await openForTest(await newStoreAddress(kind));
    const put = async (guildId: string, headline: string, body: string) => {
      const start = headline.length + 2;
      const text = `${headline}\n\n${body}`;
      const built = article(headline, { guildId, hash: text });
      const spans = [
        { start: 0, end: headline.length },
        { start, end: text.length },
      ];
      const told = { ...built.article, headline, text, url: null };
      await store.shelves.add({ ...built, article: told, sentences: spans });
    };
    const report = 'The ferry to the island was late again today. '.repeat(4).trim();
    await put(SERVER, 'Ferry late', report);
    await put(OTHER_SERVER, 'Islanders wait', report);
    await put(OTHER_SERVER, 'Another report', `${report} It sails.`);
    await put(SERVER, 'Brief', 'More soon.');
    await put(OTHER_SERVER, 'Flash', 'More soon.');
    const first = await store.purge(
      { kind: 'shelved', guildId: SERVER, number: 1 },
      LATER,
    );
    expect(first.articles.map(({ headline }) => headline).toSorted()).toEqual([
      'Ferry late',
      'Islanders wait',
    ]);
    const second = await store.purge(
      { kind: 'shelved', guildId: SERVER, number: 2 },
      LATER,
    );
    expect(second.articles.map(({ headline }) => headline)).toEqual(['Brief']);
  });

  it('takes out what was taken off before', async () => {
    const store = await openForTest(await newStoreAddress(kind));
    await fill(store);
    await store.shelves.remove({ guildId: SERVER, number: 2 }, { by: ANN, at: NOON });
    const wish = { kind: 'shelved', guildId: SERVER, number: 2 } as const;
    await store.purge(wish, LATER);
    expect(await store.shelves.list(SERVER)).toMatchObject([
      { ...REMOVED, removedAt: NOON, removedBy: ANN },
      REMOVED,
      {},
    ]);
  });
});

describe('purge() of a file', () => {
  it('leaves none of the words on the disk', async () => {
    const address = await newStoreAddress('sqlite');
    if (address.kind !== 'sqlite') throw new TypeError('Not a file');
    const store = await openForTest(address);
    await fill(store);
    const readAll = async (): Promise<string> => {
      const files = [address.path, `${address.path}-wal`];
      const read = files.map((path) => readFile(path, 'latin1').catch(() => ''));
      return (await Promise.all(read)).join('');
    };
    const words = /(?:Oldest|Newest|Feed) (?:text|headline|analysis|pinned)/u;
    expect(await readAll()).toMatch(words);
    await store.purge({ kind: 'page', isPage: (url) => url === PAGE }, LATER);
    const left = await readAll();
    expect(left).not.toMatch(words);
    expect(left).toContain('Kept text');
  });
});
