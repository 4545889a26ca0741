import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build-library.ts';
import { DirectAnalyser } from '../support/direct-analyser.ts';
import {
  articlesWith,
  librariesOf,
  newArticle,
  SHIPPED,
} from '../support/new-libraries.ts';
import { ANN, NOON, OTHER_SERVER, SERVER } from '../support/new-pin.ts';
import { newStore } from '../support/new-store.ts';

const ANN_AT_NOON = { by: ANN, at: NOON };

const FERRY = newArticle('Ferry breaks its record', [
  'The ferry carried 9,000 people on Tuesday.',
  '“It was full,” captain Jo Berg said.',
  'Engineer Maria Ortega said the ferry was safe.',
]);

const MARKET = newArticle('Fish market opens', ['The zeppelin stall sold herring.']);

describe('ServerLibraries', () => {
  it('asks a server’s own articles together with those that ship', async () => {
    const libraries = librariesOf(await newStore('sqlite'));
    const added = await libraries.add(SERVER, FERRY, ANN_AT_NOON);
    expect(added).toMatchObject({ kind: 'added', sentences: 3, speakers: 2 });
    const library = await libraries.libraryOf(SERVER);
    expect(library.readings.map(({ article }) => article.id)).toEqual(['A1', 'B1']);
    expect(articlesWith(library, 'ferry carried people')).toEqual(['B1']);
    expect(articlesWith(library, 'storm cables')).toEqual(['A1']);
    const ortega = library.speakers.find(({ name }) => name === 'Maria Ortega');
    expect(ortega?.counts).toEqual({ direct: 1, mixed: 0, indirect: 1 });
  });

  it('answers as one library of all these articles would', async () => {
    const libraries = librariesOf(await newStore('sqlite'));
    await libraries.add(SERVER, FERRY, ANN_AT_NOON);
    await libraries.add(SERVER, MARKET, ANN_AT_NOON);
    const library = await libraries.libraryOf(SERVER);
    const one = buildLibrary([
      SHIPPED,
      { ...FERRY, id: 'B1', slug: 'b1' },
      { ...MARKET, id: 'B2', slug: 'b2' },
    ]);
    expect(library.speakers).toEqual(one.speakers);
    expect(library.index.size).toBe(one.index.size);
    for (const [place, reading] of library.readings.entries())
      expect({ ...reading }).toEqual({ ...one.readings[place] });
    for (const term of ['ferri', 'said', 'ortega', 'herr'])
      expect(library.index.documentFrequency(term)).toBe(
        one.index.documentFrequency(term),
      );
  });

  it('keeps servers apart: their articles, words and speakers', async () => {
    const libraries = librariesOf(await newStore('sqlite'));
    await libraries.add(SERVER, FERRY, ANN_AT_NOON);
    const other = await libraries.libraryOf(OTHER_SERVER);
    expect(articlesWith(other, 'ferry')).toEqual([]);
    expect(other.index.vocabulary.find('ferri')).toBeUndefined();
    expect(other.speakers.map(({ name }) => name)).toEqual(['Maria Ortega']);
    expect(libraries.shipped.index.vocabulary.find('ferri')).toBeUndefined();
  });

  it('gives all servers without articles one library, with what is remembered of it', async () => {
    const libraries = librariesOf(await newStore('sqlite'));
    expect(await libraries.libraryOf(SERVER)).toBe(libraries.shipped);
    expect(await libraries.libraryOf(OTHER_SERVER)).toBe(libraries.shipped);
    await libraries.add(SERVER, FERRY, ANN_AT_NOON);
    expect(await libraries.libraryOf(SERVER)).not.toBe(libraries.shipped);
    expect((await libraries.libraryOf(SERVER, false)).readings).toHaveLength(1);
    expect((await libraries.libraryOf(OTHER_SERVER, false)).readings).toEqual([]);
  });

  it('leaves out the articles that ship where a server does not want them', async () => {
    const store = await newStore('sqlite');
    const libraries = librariesOf(store);
    await libraries.add(SERVER, FERRY, ANN_AT_NOON);
    await libraries.libraryOf(SERVER);
    await store.servers.change(SERVER, { hasShippedArticles: false });
    const library = await libraries.libraryOf(SERVER);
    expect(library.readings.map(({ article }) => article.id)).toEqual(['B1']);
    expect(articlesWith(library, 'storm cables')).toEqual([]);
    expect(library.index.documentFrequency('storm')).toBe(0);
  });

  it('follows what comes and goes, and is the same after a restart', async () => {
    const store = await newStore('sqlite');
    const libraries = librariesOf(store);
    await libraries.libraryOf(SERVER);
    await libraries.add(SERVER, FERRY, ANN_AT_NOON);
    await libraries.add(SERVER, MARKET, ANN_AT_NOON);
    expect(articlesWith(await libraries.libraryOf(SERVER), 'herring')).toEqual(['B2']);
    expect(await libraries.remove(SERVER, 1, ANN_AT_NOON)).toBe(true);
    expect(await libraries.remove(SERVER, 1, ANN_AT_NOON)).toBe(false);
    for (const each of [libraries, librariesOf(store)]) {
      const library = await each.libraryOf(SERVER);
      expect(library.readings.map(({ article }) => article.id)).toEqual(['A1', 'B2']);
      expect(articlesWith(library, 'ferry')).toEqual([]);
      expect(articlesWith(library, 'herring')).toEqual(['B2']);
    }
    const again = await libraries.add(SERVER, FERRY, ANN_AT_NOON);
    expect(again.entry.number).toBe(3);
  });

  it('says which article has the same text, and adds none', async () => {
    const libraries = librariesOf(await newStore('sqlite'));
    await libraries.add(SERVER, FERRY, ANN_AT_NOON);
    const again = await libraries.add(
      SERVER,
      { ...FERRY, publisher: 'Other' },
      ANN_AT_NOON,
    );
    expect(again).toMatchObject({ kind: 'same-text', entry: { number: 1 } });
    expect((await libraries.libraryOf(SERVER)).readings).toHaveLength(2);
  });

  it('analyses equal texts once, for all servers', async () => {
    const analyser = new DirectAnalyser();
    const store = await newStore('sqlite');
    const libraries = librariesOf(store, { analyser });
    const add = (server: string) => libraries.add(server, FERRY, ANN_AT_NOON);
    await Promise.all([add(SERVER), add(OTHER_SERVER)]);
    await add('613425648685547599');
    expect(analyser.count).toBe(1);
    const [one, other] = [
      await libraries.libraryOf(SERVER),
      await libraries.libraryOf(OTHER_SERVER),
    ];
    const sentencesOf = (library: typeof one) => library.readingById.get('B1')?.sentences;
    expect(sentencesOf(one)).toBe(sentencesOf(other));
    await libraries.add(SERVER, { ...FERRY, text: `${FERRY.text} End.` }, ANN_AT_NOON);
    expect(analyser.count).toBe(2);
    // "Monday" is another day in a text of another date.
    const later = { ...FERRY, published: '2026-04-01' };
    await libraries.add('613425648685547598', later, ANN_AT_NOON);
    expect(analyser.count).toBe(3);
  });

  it('does not analyse again what it knows, though it was let go', async () => {
    const analyser = new DirectAnalyser();
    const store = await newStore('sqlite');
    const libraries = librariesOf(store, { analyser, memoryBytes: 0 });
    await libraries.add(SERVER, FERRY, ANN_AT_NOON);
    await libraries.add(OTHER_SERVER, MARKET, ANN_AT_NOON);
    await libraries.libraryOf(SERVER);
    const alone = libraries.memoryBytes;
    expect(articlesWith(await libraries.libraryOf(OTHER_SERVER), 'herring')).toEqual([
      'B1',
    ]);
    expect(libraries.memoryBytes).toBeLessThan(alone * 1.5);
    expect(articlesWith(await libraries.libraryOf(SERVER), 'ferry')).toEqual(['B1']);
    expect(analyser.count).toBe(2);
  });

  it('gives every asker at once the same articles, and those added meanwhile to the next', async () => {
    const store = await newStore('sqlite');
    await librariesOf(store).add(SERVER, FERRY, ANN_AT_NOON);
    const libraries = librariesOf(store);
    const [one, other] = await Promise.all([
      libraries.libraryOf(SERVER),
      libraries.libraryOf(SERVER),
      libraries.add(SERVER, MARKET, ANN_AT_NOON),
    ]);
    expect(articlesWith(one, 'ferry')).toEqual(['B1']);
    expect(articlesWith(other, 'ferry')).toEqual(['B1']);
    expect(articlesWith(await libraries.libraryOf(SERVER), 'herring')).toEqual(['B2']);
  });
});
