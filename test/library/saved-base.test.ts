import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { BaseBuilder } from '../../src/library/base-builder.ts';
import { BaseFolder } from '../../src/library/base-folder.ts';
import { type BasePlace, BaseSaver } from '../../src/library/base-saver.ts';
import type { Store } from '../../src/store/store.ts';
import { articlesWith, librariesOf, newArticle } from '../support/new-libraries.ts';
import { ANN, NOON, SERVER } from '../support/new-pin.ts';
import { openForTest } from '../support/new-store.ts';
import { newStoreAddress } from '../support/new-store-address.ts';

const BY = { by: ANN, at: NOON };

const STORIES = [
  newArticle('Ferry breaks its record', ['The ferry carried 9,000 people.']),
  newArticle('Fish market opens', ['The zeppelin stall sold herring.']),
  newArticle('Lighthouse sold', ['“It still shines,” Jo Berg said of the lighthouse.']),
];

const noRest = async (): Promise<void> => {};

async function newFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'verbatim-bases-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return join(path, 'bases');
}

/** A store, and where indexes of it are saved. */
interface Stories {
  readonly store: Store;
  readonly bases: BasePlace;
}

async function newStories(): Promise<Stories> {
  const storeAddress = await newStoreAddress('sqlite');
  const bases = { path: await newFolder(), storeAddress };
  return { store: await openForTest(storeAddress), bases };
}

/** A store with some stories, and a saved index of them. */
async function savedStories(): Promise<Stories> {
  const { store, bases } = await newStories();
  const libraries = librariesOf(store);
  for (const story of STORIES) await libraries.add(SERVER, story, BY);
  await save(store, bases);
  return { store, bases };
}

async function save(store: Store, { path }: BasePlace): Promise<void> {
  const builder = new BaseBuilder();
  for (const article of await store.shelves.texts(SERVER, { after: 0, limit: 99 }))
    builder.add(article);
  await new BaseFolder(path).write(SERVER, builder.build());
}

/** All that stands in the folder of saved indexes. */
async function wordsIn({ path }: BasePlace): Promise<string> {
  const names = await readdir(path);
  const read = names.map((name) => readFile(join(path, name), 'latin1'));
  return (await Promise.all(read)).join('');
}

/** What a library says, whether or not its index was saved. */
function describeLibrary(library: Library): unknown {
  return {
    articles: library.readings.map(({ article }) => article.id),
    size: library.index.size,
    averageLength: library.index.averageLength,
    frequencies: ['ferri', 'zeppelin', 'said', 'berg', 'wharf', 'lighthous'].map((term) =>
      library.index.documentFrequency(term),
    ),
    found: ['ferry people', 'zeppelin', 'lighthouse', 'wharf', 'storm cables'].map(
      (words) => articlesWith(library, words),
    ),
    speakers: library.speakers,
  };
}

/** Compares what is answered with what was saved and without it. */
async function expectSame(store: Store, bases: BasePlace): Promise<void> {
  const saved = await librariesOf(store, { bases }).libraryOf(SERVER);
  const fresh = await librariesOf(store).libraryOf(SERVER);
  expect(describeLibrary(saved)).toEqual(describeLibrary(fresh));
}

describe('a saved index', () => {
  it('answers as one that is built anew', async () => {
    const { store, bases } = await savedStories();
    await expectSame(store, bases);
  });

  it('takes what came, went and was replaced since', async () => {
    const { store, bases } = await savedStories();
    const libraries = librariesOf(store, { bases });
    await libraries.libraryOf(SERVER);
    const wharf = newArticle('Wharf mended', ['The wharf is open, Jo Berg said.']);
    await libraries.add(SERVER, wharf, BY);
    await libraries.remove(SERVER, 2, BY);
    const changed = newArticle('Ferry breaks its record', [
      'The ferry carried 900 people.',
    ]);
    await libraries.replace({ guildId: SERVER, number: 1 }, changed, BY);
    const open = await libraries.libraryOf(SERVER);
    const fresh = await librariesOf(store).libraryOf(SERVER);
    expect(describeLibrary(open)).toEqual(describeLibrary(fresh));
    await expectSame(store, bases);
    await save(store, bases);
    await expectSame(store, bases);
  });

  it('has no word of what was taken off, and is saved anew without it', async () => {
    const { store, bases } = await savedStories();
    const libraries = librariesOf(store, { bases });
    expect(await wordsIn(bases)).toContain('zeppelin');
    await libraries.remove(SERVER, 2, BY);
    expect(await wordsIn(bases)).not.toContain('zeppelin');
    await libraries.settled();
    const saved = await wordsIn(bases);
    expect(saved).toContain('lighthouse');
    expect(saved).not.toContain('zeppelin');
    await expectSame(store, bases);
  }, 30_000);

  it('stays as it is where what was taken off came after it', async () => {
    const { store, bases } = await savedStories();
    const libraries = librariesOf(store, { bases });
    await libraries.add(SERVER, newArticle('Wharf mended', ['The wharf is open.']), BY);
    const path = join(bases.path, `${SERVER}.base`);
    const { ino } = await stat(path);
    await libraries.remove(SERVER, 4, BY);
    await libraries.settled();
    expect(await stat(path)).toMatchObject({ ino });
  });

  it('loses what another process has taken off when it is next opened', async () => {
    const { store, bases } = await savedStories();
    await librariesOf(store).remove(SERVER, 2, BY);
    expect(await wordsIn(bases)).toContain('zeppelin');
    const libraries = librariesOf(store, { bases });
    await libraries.libraryOf(SERVER);
    await libraries.settled();
    expect(await wordsIn(bases)).not.toContain('zeppelin');
  }, 30_000);

  it('that is just being saved has no word of it either, nor what was begun', async () => {
    const { store, bases } = await savedStories();
    await rm(bases.path, { recursive: true });
    const saver = new BaseSaver(bases);
    saver.save(SERVER);
    await store.shelves.remove({ guildId: SERVER, number: 2 }, BY);
    await saver.wipe(SERVER, [2]);
    await saver.settled();
    const saved = await wordsIn(bases);
    expect(saved).toContain('lighthouse');
    expect(saved).not.toContain('zeppelin');
    saver.save(SERVER);
    await saver.end();
    saver.save(SERVER);
    await saver.settled();
    expect(await readdir(bases.path)).toEqual([`${SERVER}.base`]);
  }, 30_000);

  it('is left alone where an article was read again by other rules', async () => {
    const { store, bases } = await savedStories();
    const [first] = await store.shelves.texts(SERVER, { after: 0, limit: 1 });
    const other = await store.shelves.byNumber(SERVER, 2);
    if (!first || !other?.analysis) throw new TypeError('The stories are not there');
    await store.shelves.saveAnalysis(first, other.analysis);
    await expectSame(store, bases);
  });

  it.each([
    { claim: 'damaged at its start', spoil: (bytes: Buffer) => bytes.fill(1, 20, 25) },
    { claim: 'damaged in a length', spoil: (bytes: Buffer) => bytes.fill(255, 0, 4) },
    {
      claim: 'damaged at its end',
      spoil: (bytes: Buffer) => bytes.fill(1, bytes.length - 9),
    },
    { claim: 'cut', spoil: (bytes: Buffer) => bytes.subarray(0, bytes.length - 9) },
    { claim: 'empty', spoil: () => Buffer.alloc(0) },
    { claim: 'of another program', spoil: () => Buffer.from('#!/bin/sh\necho hello\n') },
  ])('is not used where its file is $claim', async ({ spoil }) => {
    const { store, bases } = await savedStories();
    const path = join(bases.path, `${SERVER}.base`);
    await writeFile(path, spoil(await readFile(path)));
    expect(await new BaseFolder(bases.path).read(SERVER, noRest)).toBeNull();
    await expectSame(store, bases);
  });

  it('takes the place of the one before as a whole, and leaves nothing else behind', async () => {
    const { store, bases } = await savedStories();
    await writeFile(
      join(bases.path, `${SERVER}.base.tmp`),
      'left by a process that was killed',
    );
    await save(store, bases);
    expect(await readdir(bases.path)).toEqual([`${SERVER}.base`]);
    const folder = new BaseFolder(bases.path);
    await folder.remove(SERVER);
    expect(await folder.read(SERVER, noRest)).toBeNull();
    await folder.remove(SERVER);
    await expect(folder.read('../x', noRest)).rejects.toThrow(
      'No id of a server: "../x"',
    );
  });

  it('is made by itself for a shelf that takes long to open, and not for a small one', async () => {
    const { store, bases } = await newStories();
    const libraries = librariesOf(store, { bases });
    for (const story of STORIES) await libraries.add(SERVER, story, BY);
    await libraries.libraryOf(SERVER);
    await libraries.settled();
    const folder = new BaseFolder(bases.path);
    expect(await folder.read(SERVER, noRest)).toBeNull();
    const filling = librariesOf(store);
    for (let n = 0; n < 150; n++)
      await filling.add(SERVER, newArticle(`Wharf ${n}`, [`Wharf ${n} is open.`]), BY);
    const ending = librariesOf(store, { bases });
    await ending.libraryOf(SERVER);
    await ending.end();
    expect(await folder.read(SERVER, noRest)).toBeNull();
    libraries.letGo(SERVER);
    await libraries.libraryOf(SERVER);
    await libraries.settled();
    expect((await folder.read(SERVER, noRest))?.articles).toHaveLength(153);
    await expectSame(store, bases);
    await writeFile(join(bases.path, `${SERVER}.base.tmp`), 'What a killed process left');
    await libraries.forget(SERVER);
    expect(await readdir(bases.path)).toEqual([]);
  }, 30_000);
});
