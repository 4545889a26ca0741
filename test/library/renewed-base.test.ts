import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BaseFolder } from '../../src/library/base-folder.ts';
import type { BasePlace } from '../../src/library/base-saver.ts';
import { openAnalysis } from '../../src/library/saved-analysis.ts';
import type { SavedBase } from '../../src/library/saved-base.ts';
import type { ServerLibraries } from '../../src/library/server-libraries.ts';
import type { Store } from '../../src/store/store.ts';
import { DirectAnalyser } from '../support/direct-analyser.ts';
import { librariesOf, newArticle } from '../support/new-libraries.ts';
import { ANN, NOON, SERVER } from '../support/new-pin.ts';
import { openForTest } from '../support/new-store.ts';
import { newStoreAddress } from '../support/new-store-address.ts';

const BY_ANN = { by: ANN, at: NOON };

/** A server's shelf, as it was read by the rules before. */
class World {
  readonly store: Store;
  readonly #bases: BasePlace;

  private constructor(store: Store, bases: BasePlace) {
    this.store = store;
    this.#bases = bases;
  }

  static async start(articles: number): Promise<World> {
    const storeAddress = await newStoreAddress('sqlite');
    const path = await mkdtemp(join(tmpdir(), 'verbatim-bases-'));
    onTestFinished(() => rm(path, { recursive: true }));
    const world = new World(await openForTest(storeAddress), { path, storeAddress });
    const filling = librariesOf(world.store);
    for (let n = 0; n < articles; n++) {
      const wharf = newArticle(`Wharf ${n}`, [`Wharf ${n} is open.`]);
      await filling.add(SERVER, wharf, BY_ANN);
    }
    await world.#open(new DirectAnalyser());
    return world;
  }

  /** Opens it by newer rules, which find something else in each article. */
  async openByNewer(): Promise<ServerLibraries> {
    const analyser = new DirectAnalyser();
    analyser.version = 'rules 2';
    const known = analyser.analyse.bind(analyser);
    let begin = () => {};
    const opened = new Promise<void>((resolve) => {
      begin = resolve;
    });
    analyser.analyse = async (article, sentences) => {
      await opened;
      return known({ ...article, headline: `New: ${article.headline}` }, sentences);
    };
    return this.#open(analyser, begin);
  }

  async #open(
    analyser: DirectAnalyser,
    begin: () => void = () => {},
  ): Promise<ServerLibraries> {
    const libraries = librariesOf(this.store, { analyser, bases: this.#bases });
    await libraries.libraryOf(SERVER);
    begin();
    await libraries.settled();
    return libraries;
  }

  saved(): Promise<SavedBase | null> {
    return new BaseFolder(this.#bases.path).read(SERVER, async () => undefined);
  }

  /** What the articles are in the store, as a saved index tells them. */
  async stored(): Promise<SavedBase['articles']> {
    const texts = await this.store.shelves.texts(SERVER, { after: 0, limit: 999 });
    return texts.map(({ entry, analysis }) => ({
      number: entry.number,
      checksum: (analysis && openAnalysis(analysis.bytes)?.checksum) ?? 0,
    }));
  }
}

describe('a saved index of a shelf that stays open', () => {
  it('is saved anew when much was added, and not for what was only looked at', async () => {
    const world = await World.start(0);
    const libraries = await world.openByNewer();
    const add = (n: number) =>
      libraries.add(SERVER, newArticle(`Quay ${n}`, [`Quay ${n} is open.`]), BY_ANN);
    for (let n = 1; n < 150; n++) await add(n);
    await libraries.noteChecked(SERVER, 1, { at: NOON, error: null });
    await libraries.settled();
    expect(await world.saved()).toBeNull();
    await add(150);
    await libraries.settled();
    expect((await world.saved())?.articles).toEqual(await world.stored());
    await add(151);
    await libraries.settled();
    expect((await world.saved())?.articles).toHaveLength(150);
    await libraries.end();
  }, 30_000);
});

describe('a saved index after the rules have changed', () => {
  it('is saved anew when all articles of a large shelf were found again', async () => {
    const world = await World.start(160);
    const before = await world.stored();
    expect((await world.saved())?.articles).toEqual(before);
    const libraries = await world.openByNewer();
    const after = await world.stored();
    expect(after.filter(({ checksum }, n) => checksum === before[n]?.checksum)).toEqual(
      [],
    );
    expect((await world.saved())?.articles).toEqual(after);
    await libraries.end();
  }, 30_000);

  it('is not made for a small one', async () => {
    const world = await World.start(3);
    const libraries = await world.openByNewer();
    expect(await world.saved()).toBeNull();
    await libraries.end();
  });
});
