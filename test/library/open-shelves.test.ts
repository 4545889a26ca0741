import { describe, expect, it } from 'vitest';
import { estimateShelf } from '../../src/library/estimate-bytes.ts';
import type { ServerLibraries } from '../../src/library/server-libraries.ts';
import type { ShelfStore } from '../../src/store/shelf-store.ts';
import type { Store } from '../../src/store/store.ts';
import { articlesWith, librariesOf, newArticle } from '../support/new-libraries.ts';
import { ANN, NOON, SERVER } from '../support/new-pin.ts';
import { newStore } from '../support/new-store.ts';

const BY_ANN = { by: ANN, at: NOON };
const FERRY = newArticle('Ferry breaks its record', ['The ferry carried 9,000 people.']);

/** A store with one article, whose texts are handed out when a test lets them. */
class HeldStore {
  readonly store: Store;
  /** What is waited for before what was read is handed out. */
  hold: () => Promise<unknown> = async () => undefined;

  private constructor(real: Store) {
    const { shelves } = real;
    const held = async <T>(read: Promise<T>): Promise<T> => {
      const texts = await read;
      await this.hold();
      return texts;
    };
    this.store = {
      ...real,
      shelves: new Proxy(shelves, {
        get: (target, name: keyof ShelfStore) => {
          if (name === 'texts')
            return (...given: Parameters<ShelfStore['texts']>) =>
              held(target.texts(...given));
          if (name === 'byNumber')
            return (...given: Parameters<ShelfStore['byNumber']>) =>
              held(target.byNumber(...given));
          return target[name].bind(target);
        },
      }),
    };
  }

  static async start(): Promise<HeldStore> {
    const store = await newStore('sqlite');
    await librariesOf(store).add(SERVER, FERRY, BY_ANN);
    return new HeldStore(store);
  }

  /** Holds what is read next; returns what tells that it was read, and what lets it go. */
  holdNext(): { readonly isRead: Promise<void>; readonly letGo: () => void } {
    let letGo = () => {};
    let read = () => {};
    const isRead = new Promise<void>((resolve) => {
      read = resolve;
    });
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    this.hold = () => {
      this.hold = async () => undefined;
      read();
      return gate;
    };
    return { isRead, letGo };
  }
}

/** Its identity tells whether a text in memory is the same as before. */
async function sentencesOf(libraries: ServerLibraries): Promise<unknown> {
  const library = await libraries.libraryOf(SERVER);
  return library.readingById.get('B1')?.sentences;
}

describe('the shelves in memory', () => {
  it('do not keep what was taken off while a shelf was being opened', async () => {
    const held = await HeldStore.start();
    const libraries = librariesOf(held.store);
    const { isRead, letGo } = held.holdNext();
    const opening = libraries.libraryOf(SERVER);
    await isRead;
    expect(await libraries.remove(SERVER, 1, BY_ANN)).toBe(true);
    letGo();
    await opening;
    expect(articlesWith(await libraries.libraryOf(SERVER), 'ferry')).toEqual([]);
  });

  it('are read anew where the store fails after it has changed', async () => {
    const held = await HeldStore.start();
    const libraries = librariesOf(held.store);
    await libraries.libraryOf(SERVER);
    held.hold = async () => {
      held.hold = async () => undefined;
      throw new Error('The store is away');
    };
    await expect(libraries.remove(SERVER, 1, BY_ANN)).rejects.toThrow('away');
    expect(articlesWith(await libraries.libraryOf(SERVER), 'ferry')).toEqual([]);
  });

  it('keep no text that no shelf has', async () => {
    const libraries = librariesOf((await HeldStore.start()).store);
    const before = await sentencesOf(libraries);
    expect(await sentencesOf(libraries)).toBe(before);
    libraries.letGo(SERVER);
    expect(await sentencesOf(libraries)).not.toBe(before);
  });

  it('take nothing more when they are let go in the middle of a change', async () => {
    const held = await HeldStore.start();
    const libraries = librariesOf(held.store);
    await libraries.libraryOf(SERVER);
    const { isRead, letGo } = held.holdNext();
    const noting = libraries.noteChecked(SERVER, 1, { at: NOON + 1, error: null });
    await isRead;
    libraries.letGo(SERVER);
    letGo();
    await noting;
    const before = await sentencesOf(libraries);
    libraries.letGo(SERVER);
    expect(await sentencesOf(libraries)).not.toBe(before);
  });
});

describe('the memory of shelves', () => {
  it('is kept to while many servers that are asleep are asked at once', async () => {
    const store = await newStore('sqlite');
    const filling = librariesOf(store);
    const guildIds = Array.from({ length: 60 }, (_, place) => `${1000 + place}`);
    for (const guildId of guildIds) await filling.add(guildId, FERRY, BY_ANN);
    const memoryBytes = 4 * estimateShelf(1);
    const reading = new Set<string>();
    let mostAtOnce = 0;
    const shelves = new Proxy(store.shelves, {
      get: (target, name: keyof ShelfStore) => {
        if (name !== 'texts') return target[name].bind(target);
        return (...given: Parameters<ShelfStore['texts']>) => {
          reading.add(given[0]);
          mostAtOnce = Math.max(mostAtOnce, reading.size);
          return target.texts(...given);
        };
      },
    });
    const libraries = librariesOf({ ...store, shelves }, { memoryBytes });
    let mostBytes = 0;
    const answers = guildIds.map(async (guildId) => {
      const library = await libraries.libraryOf(guildId);
      mostBytes = Math.max(mostBytes, libraries.memoryBytes);
      reading.delete(guildId);
      return articlesWith(library, 'ferry');
    });
    expect(await Promise.all(answers)).toEqual(guildIds.map(() => ['B1']));
    expect(mostAtOnce).toBeLessThanOrEqual(4);
    expect(mostBytes).toBeLessThanOrEqual(memoryBytes);
    expect(libraries.load.openShelves).toBeGreaterThan(3);
  });

  it('lets other servers in while one of more than all of it is opened', async () => {
    const held = await HeldStore.start();
    const { shelves } = held.store;
    const count = shelves.count.bind(shelves);
    shelves.count = async (guildId) => (guildId === SERVER ? 5000 : count(guildId));
    const libraries = librariesOf(held.store, { memoryBytes: 512_000_000 });
    const { isRead, letGo } = held.holdNext();
    const opening = libraries.libraryOf(SERVER);
    await isRead;
    for (const guildId of ['1', '2']) await libraries.libraryOf(guildId);
    expect(libraries.load).toMatchObject({ openShelves: 2, evictions: 0 });
    letGo();
    expect(articlesWith(await opening, 'ferry')).toEqual(['B1']);
  });

  it('counts a shelf once when it is opened: none goes that fits beside it', async () => {
    const { store } = await HeldStore.start();
    await librariesOf(store).add('2', FERRY, BY_ANN);
    const alone = librariesOf(store);
    await alone.libraryOf(SERVER);
    const libraries = librariesOf(store, {
      memoryBytes: alone.memoryBytes + estimateShelf(1),
    });
    await libraries.libraryOf(SERVER);
    await libraries.libraryOf('2');
    expect(libraries.load).toMatchObject({ openShelves: 2, evictions: 0 });
  });

  it('lets others in where one could not be read', async () => {
    const held = await HeldStore.start();
    const libraries = librariesOf(held.store, { memoryBytes: 1 });
    held.hold = async () => {
      held.hold = async () => undefined;
      throw new Error('The store is away');
    };
    const [first, second] = await Promise.allSettled([
      libraries.libraryOf(SERVER),
      libraries.libraryOf('2'),
    ]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
    expect(articlesWith(await libraries.libraryOf(SERVER), 'ferry')).toEqual(['B1']);
  });
});
