import { describe, expect, it } from 'vitest';
import { BOB, NOON, SERVER } from '../support/new-pin.ts';
import { newShelfArticle } from '../support/new-shelf-article.ts';
import { newStore } from '../support/new-store.ts';
import { storeKinds } from '../support/new-store-address.ts';

const LATER = NOON + 60_000;

/** The same article with another text, read a minute later. */
function reread(hash: string, known: object = {}): ReturnType<typeof newShelfArticle> {
  const { article } = newShelfArticle();
  const text = `${article.text} ${hash}`;
  return newShelfArticle({ hash, at: LATER, article: { ...article, text, ...known } });
}

describe.each(storeKinds)('ShelfStore.replace() in %s', (kind) => {
  it('gives the new text a number of its own and keeps the old one under its own', async () => {
    const { shelves } = await newStore(kind);
    const { entry: old } = await shelves.add(newShelfArticle());
    const { kind: became, entry } = await shelves.replace(1, reread('new'));
    expect(became).toBe('replaced');
    expect(entry).toMatchObject({ number: 2, replaces: 1, version: 2, state: 'ready' });
    const former = { ...old, state: 'replaced', replacedBy: 2, checkedAt: LATER };
    expect(await shelves.list(SERVER)).toEqual([former, entry]);
    const texts = await shelves.texts(SERVER, { after: 0, limit: 9 });
    expect(texts.map(({ article }) => article.text)).toEqual([
      newShelfArticle().article.text,
      reread('new').article.text,
    ]);
    expect(await shelves.byHash(SERVER, old.hash)).toBeNull();
  });

  it.each([
    { claim: 'the same text', hash: 'a1b2', number: 1, became: 'unchanged' },
    { claim: 'the text of another', hash: 'other', number: 1, became: 'same-text' },
    { claim: 'an article that is not there', hash: 'new', number: 7, became: 'gone' },
    {
      claim: 'the page of another',
      hash: 'new',
      number: 1,
      url: 'https://example.org/other',
      became: 'same-url',
    },
  ])('changes no text for $claim', async ({ hash, number, url, became }) => {
    const { shelves } = await newStore(kind);
    await shelves.add(newShelfArticle());
    const other = { ...newShelfArticle().article, url: 'https://example.org/other' };
    await shelves.add(newShelfArticle({ hash: 'other', article: other }));
    await shelves.noteChecked(
      { guildId: SERVER, number: 1 },
      { at: NOON, error: 'Gone' },
    );
    const { kind: result } = await shelves.replace(
      number,
      reread(hash, url ? { url } : {}),
    );
    expect(result).toBe(became);
    const [first, ...others] = await shelves.list(SERVER);
    expect(others).toHaveLength(1);
    expect(first).toMatchObject({
      state: 'ready',
      ...(became === 'unchanged'
        ? { checkedAt: LATER, lastError: null }
        : { checkedAt: NOON, lastError: 'Gone' }),
    });
  });

  it('takes over what is said otherwise of the same text, under its number', async () => {
    const { shelves } = await newStore(kind);
    const analysis = { version: '1', bytes: new Uint8Array([1, 2]) };
    await shelves.add(newShelfArticle({ analysis }));
    const named = { publisher: 'Harbour News', authors: ['Bo Ray'] };
    const { kind: became, entry } = await shelves.replace(1, reread('a1b2', named));
    expect([became, entry]).toMatchObject(['described', { number: 1, version: 1 }]);
    const described = await shelves.byNumber(SERVER, 1);
    const { article } = newShelfArticle();
    expect(described?.article).toEqual({ ...article, ...named, id: 'B1', slug: 'b1' });
    const entryNow = { checkedAt: LATER, lastError: null };
    expect(described).toMatchObject({ analysis: { version: '1' }, entry: entryNow });
    const again = await shelves.replace(1, reread('a1b2', named));
    expect(again.kind).toBe('unchanged');
    // What was found in it by another day is found again.
    await shelves.replace(1, reread('a1b2', { ...named, published: '2026-03-02' }));
    expect(await shelves.byNumber(SERVER, 1)).toMatchObject({
      article: { published: '2026-03-02' },
      analysis: null,
    });
    expect(await shelves.list(SERVER)).toHaveLength(1);
  });

  it('keeps nothing that was found with a day that it has no more', async () => {
    const { shelves } = await newStore(kind);
    await shelves.add(newShelfArticle());
    const read = await shelves.byNumber(SERVER, 1);
    if (!read) throw new TypeError('Not there');
    await shelves.replace(1, reread('a1b2', { published: '2026-03-02' }));
    const analysis = { version: '2', bytes: new Uint8Array([1]) };
    await shelves.saveAnalysis(read, analysis);
    expect(await shelves.byNumber(SERVER, 1)).toMatchObject({ analysis: null });
    const now = await shelves.byNumber(SERVER, 1);
    if (!now) throw new TypeError('Not there');
    await shelves.saveAnalysis(now, analysis);
    expect(await shelves.byNumber(SERVER, 1)).toMatchObject({
      analysis: { version: '2' },
    });
  });

  it('stays, with the text that it replaced, where only that is to be removed', async () => {
    const { shelves } = await newStore(kind);
    await shelves.add(newShelfArticle());
    await shelves.replace(1, reread('new'));
    const place = { guildId: SERVER, number: 1 };
    expect(await shelves.remove(place, { by: BOB, at: LATER })).toEqual([]);
    const states = (await shelves.list(SERVER)).map(({ state }) => state);
    expect(states).toEqual(['replaced', 'ready']);
    expect(await shelves.texts(SERVER, { after: 0, limit: 9 })).toHaveLength(2);
  });

  it('is removed with the texts that it replaced, and with nothing else', async () => {
    const { shelves } = await newStore(kind);
    const other = { ...newShelfArticle().article, url: null };
    await shelves.add(newShelfArticle());
    await shelves.add(newShelfArticle({ hash: 'other', article: other }));
    await shelves.replace(1, reread('new'));
    await shelves.replace(3, reread('newer'));
    const place = { guildId: SERVER, number: 4 };
    expect(await shelves.remove(place, { by: BOB, at: LATER })).toEqual([4, 3, 1]);
    expect(await shelves.remove(place, { by: BOB, at: LATER })).toEqual([]);
    const states = (await shelves.list(SERVER)).map(({ state }) => state);
    expect(states).toEqual(['removed', 'ready', 'removed', 'removed']);
    const texts = await shelves.texts(SERVER, { after: 0, limit: 9 });
    expect(texts.map(({ entry }) => entry.number)).toEqual([2]);
  });
});
