import { describe, expect, it } from 'vitest';
import type { SavedAnalysis } from '../../src/store/shelf-article.ts';
import { BOB, NOON, OTHER_SERVER, SERVER } from '../support/new-pin.ts';
import { newShelfArticle } from '../support/new-shelf-article.ts';
import { newStore, openForTest } from '../support/new-store.ts';
import { newStoreAddress, storeKinds } from '../support/new-store-address.ts';

/** An article that shares neither text nor address with another. */
function another(name: string): ReturnType<typeof newShelfArticle> {
  const { article } = newShelfArticle();
  return newShelfArticle({ hash: name, article: { ...article, url: null } });
}

/** The databases give bytes in different classes. */
function kindOf(analysis: SavedAnalysis | null | undefined): unknown {
  return analysis && [analysis.version, ...analysis.bytes];
}

describe.each(storeKinds)('ShelfStore in %s', (kind) => {
  it('gives back an article as it was added', async () => {
    const { shelves } = await newStore(kind);
    const { article, sentences, hash } = newShelfArticle();
    const { kind: became, entry } = await shelves.add(newShelfArticle());
    expect(became).toBe('added');
    expect(await shelves.byNumber(SERVER, 1)).toEqual({
      entry,
      article: { ...article, id: 'B1', slug: 'b1' },
      sentences,
      analysis: null,
    });
    expect(await shelves.byHash(SERVER, hash)).toEqual(entry);
    expect(await shelves.list(SERVER)).toEqual([entry]);
    expect(await shelves.list(OTHER_SERVER)).toEqual([]);
    expect(await shelves.byNumber(OTHER_SERVER, 1)).toBeNull();
  });

  it('gives a page of a shelf, and counts all of it', async () => {
    const { shelves } = await newStore(kind);
    for (const name of ['a', 'b', 'c', 'd']) await shelves.add(another(name));
    await shelves.replace(2, another('e'));
    await shelves.remove({ guildId: SERVER, number: 1 }, { by: BOB, at: NOON });
    await shelves.add({ ...another('f'), guildId: OTHER_SERVER });
    const { entries, counts } = await shelves.page(SERVER, { before: null, limit: 2 });
    const all = await shelves.list(SERVER);
    expect(entries).toEqual(all.toReversed().slice(0, 2));
    expect(counts).toEqual({ ready: 3, replaced: 1, removed: 1 });
    const older = await shelves.page(SERVER, { before: 4, limit: 9 });
    expect(older).toEqual({ entries: all.toReversed().slice(2), counts });
  });

  it.each([
    { known: { hash: 'a1b2' }, url: null, became: 'same-text' },
    { known: { hash: 'other' }, url: 'https://example.org/harbour', became: 'same-url' },
    { known: { hash: 'a1b2' }, url: 'https://example.org/harbour', became: 'same-text' },
    { known: { hash: 'other' }, url: null, became: 'added' },
    { known: { hash: 'a1b2', guildId: OTHER_SERVER }, url: null, became: 'added' },
  ])('finds $became for $known at $url', async ({ known, url, became }) => {
    const { shelves } = await newStore(kind);
    await shelves.add(newShelfArticle());
    const { article } = newShelfArticle();
    const addition = await shelves.add(
      newShelfArticle({ ...known, article: { ...article, url } }),
    );
    expect(addition.kind).toBe(became);
    expect(await shelves.list(SERVER)).toHaveLength(
      became === 'added' && !('guildId' in known) ? 2 : 1,
    );
  });

  it('numbers articles of two processes at once, and keeps one of each text', async () => {
    const address = await newStoreAddress(kind);
    const [one, other] = [await openForTest(address), await openForTest(address)];
    const added = await Promise.all(
      ['a', 'b', 'c', 'a', 'b', 'c'].map((name, place) =>
        (place % 2 ? one : other).shelves.add(another(name)),
      ),
    );
    expect(added.filter((addition) => addition.kind === 'added')).toHaveLength(3);
    const list = await one.shelves.list(SERVER);
    expect(list.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('takes an article off with its text, and never gives its number again', async () => {
    const { shelves } = await newStore(kind);
    const { entry } = await shelves.add(newShelfArticle());
    expect(await shelves.remove(entry, { by: BOB, at: NOON })).toEqual([1]);
    expect(await shelves.remove(entry, { by: BOB, at: NOON })).toEqual([]);
    expect(await shelves.byNumber(SERVER, 1)).toBeNull();
    expect(await shelves.byHash(SERVER, entry.hash)).toBeNull();
    const removed = { ...entry, state: 'removed', removedBy: BOB, removedAt: NOON };
    expect(await shelves.list(SERVER)).toEqual([removed]);
    const again = await shelves.add(newShelfArticle());
    expect([again.kind, again.entry.number]).toEqual(['added', 2]);
  });

  it('keeps what was found in an article, for whoever has its text', async () => {
    const { shelves } = await newStore(kind);
    const analysis = { version: 'v1', bytes: Uint8Array.of(0, 255, 7) };
    await shelves.add(newShelfArticle({ analysis }));
    const kept = async () => (await shelves.byNumber(SERVER, 1))?.analysis;
    expect(kindOf(await kept())).toEqual(kindOf(analysis));
    const found = await shelves.analysed('a1b2', 'v1');
    expect(kindOf(found?.analysis)).toEqual(kindOf(analysis));
    expect(await shelves.analysed('a1b2', 'v2')).toBeNull();
    const newer = { version: 'v2', bytes: Uint8Array.of(1) };
    const read = await shelves.byNumber(SERVER, 1);
    if (!read) throw new TypeError('Not there');
    await shelves.saveAnalysis(read, newer);
    expect(kindOf(await kept())).toEqual(kindOf(newer));
  });

  it.each(['\0', '\u{D83D}'])(
    'refuses a text with %j, which would change',
    async (odd) => {
      const { shelves } = await newStore(kind);
      const { article } = newShelfArticle();
      const text = `${article.text}${odd}`;
      await expect(async () =>
        shelves.add(newShelfArticle({ article: { ...article, text } })),
      ).rejects.toThrow('Cannot add "The harbour opens": its text holds U+0000');
      expect(await shelves.list(SERVER)).toEqual([]);
    },
  );
});
