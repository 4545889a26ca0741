import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ArticleReader } from '../../src/library/article-reader.ts';
import { ThreadAnalyser } from '../../src/library/thread-analyser.ts';
import { Turns } from '../../src/library/turns.ts';
import { DirectAnalyser } from '../support/direct-analyser.ts';
import { watchLoop } from '../support/main-thread.ts';
import { librariesOf, newArticle } from '../support/new-libraries.ts';
import { ANN, NOON, SERVER } from '../support/new-pin.ts';
import { newStore, openForTest } from '../support/new-store.ts';
import { newStoreAddress } from '../support/new-store-address.ts';

/** An article of 100 kB. */
const LONG = newArticle(
  'A long story',
  Array.from(
    { length: 400 },
    (_, n) =>
      `“We counted ${n} boats in harbour ${n % 7},” captain Jo Berg${n} said on Monday. ` +
      `The mayor, Maria Ortega, denied that the ferry would stop ${n} times. It did. ` +
      `In ${1900 + (n % 100)} the old bridge fell after a storm, and ${n} people left the town.`,
  ),
);

/** Longest the event loop may be held, in processor time of the thread that holds it. */
const LIMIT_HELD_MS = 50;

/** While an index is saved: another thread does that, and this one only waits for it. */
const LIMIT_SAVING_MS = 25;

describe('what holds up all else', () => {
  it('is not the opening of a shelf with long articles', async () => {
    const store = await newStore('sqlite');
    const filling = librariesOf(store);
    for (let n = 0; n < 8; n++) {
      const text = `${LONG.text} The end ${n}.`;
      await filling.add(SERVER, { ...LONG, text }, { by: ANN, at: NOON });
    }
    await librariesOf(store).libraryOf(SERVER); // so that the compiler has done its work
    const libraries = librariesOf(store);
    const { result: library, longestMs } = await watchLoop(() =>
      libraries.libraryOf(SERVER),
    );
    expect(library.readings).toHaveLength(9);
    expect(longestMs).toBeLessThan(LIMIT_HELD_MS);
  }, 60_000);

  it('is not the saving of an index, nor its reading', async () => {
    const storeAddress = await newStoreAddress('sqlite');
    const store = await openForTest(storeAddress);
    const reader = new ArticleReader(store.shelves, new DirectAnalyser());
    const read = await reader.read(LONG);
    // As one would fill it, but without reading the same long text two hundred times.
    for (let n = 0; n < 200; n++)
      await store.shelves.add({
        ...read,
        guildId: SERVER,
        article: LONG,
        hash: `${n}`,
        by: ANN,
        at: NOON,
      });
    const path = await mkdtemp(join(tmpdir(), 'verbatim-bases-'));
    onTestFinished(() => rm(path, { recursive: true }));
    const bases = { path, storeAddress };
    const unsaved = librariesOf(store, { bases });
    await unsaved.libraryOf(SERVER);
    const { longestMs: whileSaved } = await watchLoop(() => unsaved.settled());
    expect(await readdir(path)).toHaveLength(1);
    const saved = librariesOf(store, { bases });
    const { longestMs: whileRead } = await watchLoop(() => saved.libraryOf(SERVER));
    expect(whileSaved).toBeLessThan(LIMIT_SAVING_MS);
    expect(whileRead).toBeLessThan(LIMIT_HELD_MS);
  }, 60_000);

  it('is not the analysis of a long article: that has a thread of its own', async () => {
    const analyser = new ThreadAnalyser('rules');
    onTestFinished(() => analyser.close());
    await analyser.analyse(LONG, null);
    let turns = 0;
    let isOver = false;
    const count = (): void => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    await analyser.analyse(LONG, null);
    isOver = true;
    expect(turns).toBeGreaterThan(100);
  }, 60_000);
});

describe('Turns', () => {
  it('gives all that waits one slice in turn, and others theirs between', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const work = async (name: string): Promise<void> => {
      const rest = turns.start();
      for (let slice = 0; slice < 3; slice++) {
        await rest();
        order.push(name);
        const end = performance.now() + 11;
        while (performance.now() < end);
      }
    };
    const beside = setInterval(() => order.push('else'), 1);
    await Promise.all([work('a'), work('b')]);
    clearInterval(beside);
    expect(order.filter((name) => name !== 'else').join('')).toBe('ababab');
    expect(order.indexOf('else')).toBeLessThan(4);
  });
});
