import { describe, expect, it } from 'vitest';
import { ArticleReader } from '../../src/library/article-reader.ts';
import { buildShelf } from '../../src/library/build-library.ts';
import { ServerLibraries } from '../../src/library/server-libraries.ts';
import type { ShelfArticle } from '../../src/store/shelf-article.ts';
import type { Store } from '../../src/store/store.ts';
import { DirectAnalyser } from '../support/direct-analyser.ts';
import { articlesWith, librariesOf, newArticle } from '../support/new-libraries.ts';
import { ANN, NOON, SERVER } from '../support/new-pin.ts';
import { newStore } from '../support/new-store.ts';

const FERRY = newArticle('Ferry breaks its record', ['The ferry carried 9,000 people.']);

async function storeWithFerry(): Promise<Store> {
  const store = await newStore('sqlite');
  await librariesOf(store).add(SERVER, FERRY, { by: ANN, at: NOON });
  return store;
}

async function kept({ shelves }: Store): Promise<ShelfArticle> {
  const article = await shelves.byNumber(SERVER, 1);
  if (!article) throw new TypeError('The article is not there');
  return article;
}

describe('what was found in articles', () => {
  it.each([
    { claim: 'damaged', spoil: (bytes: Uint8Array) => bytes.fill(7, 20, 30) },
    { claim: 'cut', spoil: (bytes: Uint8Array) => bytes.subarray(0, 50) },
    { claim: 'empty', spoil: () => new Uint8Array(0) },
  ])('is found again at once where it is $claim, and kept', async ({ spoil }) => {
    const store = await storeWithFerry();
    const read = await kept(store);
    const { analysis } = read;
    if (!analysis) throw new TypeError('Nothing was kept');
    const spoilt = spoil(Uint8Array.from(analysis.bytes));
    await store.shelves.saveAnalysis(read, { ...analysis, bytes: spoilt });
    const analyser = new DirectAnalyser();
    const library = await librariesOf(store, { analyser }).libraryOf(SERVER);
    expect(articlesWith(library, 'ferry people')).toEqual(['B1']);
    expect(analyser.count).toBe(1);
    await librariesOf(store, { analyser }).libraryOf(SERVER);
    expect(analyser.count).toBe(1);
  });

  it('does for now where the rules have changed, and is found again meanwhile', async () => {
    const store = await storeWithFerry();
    const analyser = new DirectAnalyser();
    analyser.version = 'rules 2';
    const reader = new ArticleReader(store.shelves, analyser);
    const opened = await reader.open(await kept(store));
    expect(analyser.count).toBe(0);
    expect(opened.readParts().sentences).toHaveLength(2);
    await reader.settled();
    expect((await kept(store)).analysis?.version).toBe('rules 2');
    await reader.open(await kept(store));
    await reader.settled();
    expect(analyser.count).toBe(1);
  });

  it('is not found again for the rest of a shelf where the program ends', async () => {
    const store = await storeWithFerry();
    const add = (word: string) =>
      librariesOf(store).add(SERVER, newArticle(word, [word]), { by: ANN, at: NOON });
    for (const word of ['Ships', 'Cranes', 'Quays']) await add(word);
    const analyser = new DirectAnalyser();
    analyser.version = 'rules 2';
    const libraries = librariesOf(store, { analyser });
    await libraries.libraryOf(SERVER);
    await libraries.end();
    expect(analyser.count).toBeLessThan(2);
  });

  it('keeps the numbers of sentences when it is found again', async () => {
    const store = await storeWithFerry();
    const { article, sentences } = await kept(store);
    const cut = article.text.indexOf('9,000');
    const [head, body] = sentences;
    if (!head || !body) throw new TypeError('The article has no sentences');
    const older = [head, { ...body, end: cut - 1 }, { ...body, start: cut }];
    await store.shelves.add({
      guildId: SERVER,
      article: { ...article, text: `${article.text} `, url: null },
      hash: 'older',
      sentences: older,
      analysis: null,
      by: ANN,
      at: NOON,
    });
    const library = await librariesOf(store).libraryOf(SERVER);
    expect(library.readingById.get('B2')?.sentences).toEqual(older);
  });

  it('is no reason to refuse an answer where it cannot be found again', async () => {
    const store = await storeWithFerry();
    const analyser = new DirectAnalyser();
    analyser.version = 'rules 2';
    analyser.analyse = async () => {
      throw new Error('The thread that reads articles has ended');
    };
    const libraries = new ServerLibraries({
      shipped: buildShelf([]),
      store,
      analyser,
      memoryBytes: 1e9,
      bases: null,
    });
    expect(articlesWith(await libraries.libraryOf(SERVER), 'ferry')).toEqual(['B1']);
  });
});
