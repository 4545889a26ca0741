import type { Library } from '../answer/library.ts';
import type { Article } from '../article/article.ts';
import type { Store } from '../store/store.ts';
import { RECENTLY_MS, type StoreAccess } from '../store/store-access.ts';
import type { Analyser } from './analyser.ts';
import { buildShelf } from './build-library.ts';
import { joinShelves } from './join-shelves.ts';
import {
  type LibraryLoad,
  ServerLibraries,
  type ServerLibrariesOptions,
} from './server-libraries.ts';
import { Shelf } from './shelf.ts';

/** What the libraries are made from; the store may not be there yet. */
export interface LibraryAccessOptions
  extends Omit<ServerLibrariesOptions, 'shipped' | 'store'> {
  /** Sorted by id; ids are unique. */
  readonly shipped: readonly Article[];
  readonly store: Pick<StoreAccess, 'open'>;
}

/**
 * The way to the libraries of servers, which need a store that may not be there yet. What
 * ships is read at once and can be asked without any.
 */
export class LibraryAccess {
  /** The articles that ship, for whoever asks outside of a server. */
  readonly shipped: Library;
  /** No articles: what is left where those that ship are left out and no other can be read. */
  readonly empty: Library;
  readonly #shelf: Shelf;
  readonly #options: LibraryAccessOptions;
  readonly #analyser: Analyser;
  #opened: Opened | null = null;
  /** Resolves when nothing is done for stores that were replaced by others. */
  #formerEnded: Promise<unknown> = Promise.resolve();

  constructor(options: LibraryAccessOptions) {
    this.#options = options;
    this.#analyser = options.analyser;
    this.#shelf = buildShelf(options.shipped);
    this.shipped = joinShelves(this.#shelf.vocabulary, [this.#shelf]);
    this.empty = joinShelves(new Shelf().vocabulary, []);
  }

  /**
   * Returns the libraries of servers. They are those of the store as it is now: where a
   * backup was put in its place, nothing of the one before is known any more.
   *
   * @throws {StoreError} If the store cannot be opened now.
   */
  async open(): Promise<ServerLibraries> {
    const store = await this.#options.store.open(RECENTLY_MS);
    if (this.#opened?.store !== store) {
      const former = this.#opened?.libraries;
      const shipped = this.#shelf;
      const libraries = new ServerLibraries({ ...this.#options, store, shipped });
      this.#opened = { store, libraries };
      // What it still reads there fails, and is done again by the new ones.
      const ended = former?.end().catch(() => undefined);
      this.#formerEnded = Promise.all([this.#formerEnded, ended]);
    }
    return this.#opened.libraries;
  }

  /** What the servers' own articles take now. */
  get load(): LibraryLoad {
    const none = { openShelves: 0, shelfBytes: 0, evictions: 0 };
    return this.#opened?.libraries.load ?? none;
  }

  /** Ends what is done in the background: before the store is closed. */
  async close(): Promise<void> {
    await Promise.all([this.#formerEnded, this.#opened?.libraries.end()]);
    await this.#analyser.close();
  }
}

interface Opened {
  readonly store: Store;
  readonly libraries: ServerLibraries;
}
