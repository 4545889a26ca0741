import { describe, expect, it } from 'vitest';
import type { ShelfEntry } from '../../src/store/shelf-article.ts';
import type { Store } from '../../src/store/store.ts';
import { parseStoreAddress } from '../../src/store/store-address.ts';
import { NOON, SERVER } from '../support/new-pin.ts';
import { numberedArticle } from '../support/new-shelf-article.ts';
import { openForTest } from '../support/new-store.ts';
import { newStoreUrl, storeKinds } from '../support/new-store-address.ts';
import { killAfter, startChild } from './start-child.ts';

/** Kills a process in what it does with a shelf, and opens what it leaves. */
async function leftBy(
  kind: (typeof storeKinds)[number],
  word: string,
  lines: number,
): Promise<{ readonly store: Store; readonly said: readonly number[] }> {
  const url = await newStoreUrl(kind);
  const said = await killAfter(await startChild(url, word), lines);
  const address = parseStoreAddress(url);
  if (!address) throw new TypeError('Cannot read the address of a store made for tests');
  return { store: await openForTest(address), said: said.map(Number) };
}

/** Every entry that has a text has it whole, with what was found in it; the others none. */
async function expectWhole({ shelves }: Store, list: readonly ShelfEntry[]) {
  const texts = await shelves.texts(SERVER, { after: 0, limit: 10_000 });
  const kept = list.filter(({ state }) => state !== 'removed');
  expect(texts.map(({ entry }) => entry)).toEqual(kept);
  for (const { entry, article, analysis } of texts) {
    expect(analysis?.version).toBe(entry.hash);
    expect(analysis?.bytes).toHaveLength(100_000);
    expect(article.text.endsWith(entry.hash.replace('text', ''))).toBe(true);
  }
}

/** Numbers count on, none is missing and none is given twice. */
async function expectNextNumber({ shelves }: Store, list: readonly ShelfEntry[]) {
  expect(list.map(({ number }) => number)).toEqual(list.map((_, place) => place + 1));
  const { entry } = await shelves.add(numberedArticle(10_000));
  expect(entry.number).toBe(list.length + 1);
}

describe.each(storeKinds)('a shelf whose process was killed, in %s', (kind) => {
  it.each([1, 25])(
    'has all articles that were added, whole, after %i',
    async (lines) => {
      const { store, said } = await leftBy(kind, 'shelve', lines);
      const list = await store.shelves.list(SERVER);
      expect(list.map(({ number }) => number)).toEqual(expect.arrayContaining([...said]));
      expect(new Set(list.map(({ state }) => state))).toEqual(new Set(['ready']));
      await expectWhole(store, list);
      await expectNextNumber(store, list);
    },
    60_000,
  );

  it.each([1, 25])(
    'has one newest text and all before it after %i replacements',
    async (lines) => {
      const { store, said } = await leftBy(kind, 'replace', lines);
      const list = await store.shelves.list(SERVER);
      const newest = list.at(-1);
      expect(newest?.number).toBeGreaterThanOrEqual(said.at(-1) ?? 0);
      for (const [place, entry] of list.entries())
        expect(entry).toMatchObject({
          state: entry === newest ? 'ready' : 'replaced',
          replaces: place === 0 ? null : place,
          replacedBy: entry === newest ? null : place + 2,
          version: place + 1,
        });
      await expectWhole(store, list);
      await expectNextNumber(store, list);
    },
    60_000,
  );

  it.each([1, 15])(
    'has taken off both texts or none after %i',
    async (lines) => {
      const { store, said } = await leftBy(kind, 'unshelve', lines);
      const list = await store.shelves.list(SERVER);
      const removed = list.filter(({ state }) => state === 'removed');
      expect(removed.length % 2).toBe(0);
      expect(removed.length).toBeGreaterThanOrEqual(2 * said.length);
      expect(list.length - removed.length).toBeLessThanOrEqual(2);
      await expectWhole(store, list);
      await expectNextNumber(store, list);
    },
    60_000,
  );

  it.each([1, 15])(
    'has what a page says of a text as a whole after %i',
    async (lines) => {
      const { store, said } = await leftBy(kind, 'describe', lines);
      const list = await store.shelves.list(SERVER);
      await expectWhole(store, list);
      const described = await store.shelves.byNumber(SERVER, 1);
      const place = Number(/\d+$/u.exec(described?.article.publisher ?? '')?.[0]);
      expect(place).toBeGreaterThanOrEqual(said.at(-1) ?? 0);
      expect(list).toMatchObject([{ state: 'ready', checkedAt: NOON + place }]);
    },
    60_000,
  );

  it.each([1, 15])(
    'has taken out both texts for good, or none, after %i',
    async (lines) => {
      const { store, said } = await leftBy(kind, 'purge', lines);
      const list = await store.shelves.list(SERVER);
      const removed = list.filter(({ state }) => state === 'removed');
      expect(new Set(removed.map(({ headline }) => headline))).toEqual(
        new Set(['(removed)']),
      );
      expect(removed.length % 2).toBe(0);
      expect(removed.length).toBeGreaterThanOrEqual(2 * said.length);
      await expectWhole(store, list);
      await expectNextNumber(store, list);
    },
    60_000,
  );
});
