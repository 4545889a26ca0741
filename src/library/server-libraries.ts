import type { Library } from '../answer/library.ts';
import {
  compareOrigin,
  keepOrigin,
  type OriginChange,
} from '../article/compare-origin.ts';
import {
  compareSentences,
  type SentenceChanges,
  type SentencedText,
} from '../article/compare-sentences.ts';
import type {
  ShelfAddition,
  ShelfArticle,
  ShelfReplacement,
} from '../store/shelf-article.ts';
import type { ChangedBy } from '../store/shelf-store.ts';
import type { Store } from '../store/store.ts';
import type { NewArticle } from './analyse-article.ts';
import type { Analyser } from './analyser.ts';
import { ArticleReader, type ReadArticle } from './article-reader.ts';
import type { BasePlace } from './base-saver.ts';
import { joinShelves } from './join-shelves.ts';
import { KeyedQueue } from './keyed-queue.ts';
import { OpenShelves } from './open-shelves.ts';
import type { Shelf } from './shelf.ts';

/** What the libraries of servers are made from. */
export interface ServerLibrariesOptions {
  /** The articles that ship. */
  readonly shipped: Shelf;
  readonly store: Pick<Store, 'shelves' | 'servers'>;
  readonly analyser: Analyser;
  /** Where indexes of large shelves are saved, so that they start in a moment; null for nowhere. */
  readonly bases: BasePlace | null;
  /**
   * How much memory the servers' own articles may take, in bytes, as far as that can be
   * estimated; the one in use is kept even if it is larger.
   */
  readonly memoryBytes: number;
}

/** What was found in an article that was to be added. */
export interface ReadCounts {
  /** Of its body. */
  readonly sentences: number;
  readonly speakers: number;
}

/** What became of an article that was to be added, and what was found in it. */
export type Addition = ShelfAddition & ReadCounts;

/** What became of an article whose page was read again. */
export type Replacement = ShelfReplacement &
  ReadCounts & {
    /** How the texts differ; null where none was replaced. */
    readonly changes: SentenceChanges | null;
    /** What its page says otherwise of it, beside the text. */
    readonly origin: readonly OriginChange[];
  };

/** What the servers' own articles take. */
export interface LibraryLoad {
  /** Servers whose own articles are in memory. */
  readonly openShelves: number;
  /** About how much memory these take. */
  readonly shelfBytes: number;
  /** How often those of one server were let go for others. */
  readonly evictions: number;
}

/**
 * The library of each server: the articles that ship, which all share, and its own. A
 * server's articles are put together when they are first asked, and let go again when
 * others need the memory.
 */
export class ServerLibraries {
  /** The articles that ship, for whoever asks outside of a server. */
  readonly shipped: Library;
  readonly #store: ServerLibrariesOptions['store'];
  readonly #reader: ArticleReader;
  readonly #open: OpenShelves;
  readonly #changes = new KeyedQueue();

  constructor(options: ServerLibrariesOptions) {
    const { shipped, store, analyser, bases, memoryBytes } = options;
    this.shipped = joinShelves(shipped.vocabulary, [shipped]);
    this.#store = store;
    this.#reader = new ArticleReader(store.shelves, analyser);
    this.#open = new OpenShelves({
      shipped,
      shelves: store.shelves,
      reader: this.#reader,
      bases,
      memoryBytes,
    });
  }

  /**
   * The articles that a server can ask, as they are now. What is returned stays as it is
   * only until the next `await`.
   *
   * @param hasShipped Whether those that ship are among them; as is set there by default.
   * @throws {StoreError} If the store cannot be read.
   */
  async libraryOf(guildId: string, hasShipped?: boolean): Promise<Library> {
    const [isShipped, shelf] = await Promise.all([
      hasShipped ?? this.#hasShipped(guildId),
      this.#open.shelfOf(guildId),
    ]);
    // Most servers have no article: what is remembered of a library is theirs in common.
    return isShipped && shelf.isEmpty ? this.shipped : shelf.library(isShipped);
  }

  async #hasShipped(guildId: string): Promise<boolean> {
    return (await this.#store.servers.settings(guildId)).hasShippedArticles;
  }

  /** Reads an article and puts it on a server's shelf, unless it is there. */
  async add(
    guildId: string,
    article: NewArticle,
    { by, at }: ChangedBy,
  ): Promise<Addition> {
    const read = await this.#reader.read(article);
    return this.#changes.run(guildId, async () => {
      const addition = await this.#store.shelves.add({
        guildId,
        article,
        by,
        at,
        ...read,
      });
      if (addition.kind === 'added')
        await this.#open.follow(guildId, [addition.entry.number]);
      return { ...addition, ...countsOf(read) };
    });
  }

  /**
   * Puts what an article's page says now in the place of what it said, and tells what has
   * changed. The old text's addresses keep leading to it. What the page does not say of its
   * origin stays as it is known.
   */
  async replace(
    { guildId, number }: { readonly guildId: string; readonly number: number },
    page: NewArticle,
    { by, at }: ChangedBy,
  ): Promise<Replacement> {
    const known = await this.#store.shelves.byNumber(guildId, number);
    const article = known ? keepOrigin(known.article, page) : page;
    const read = await this.#reader.read(article);
    return this.#changes.run(guildId, async () => {
      const before = await this.#store.shelves.byNumber(guildId, number);
      const added = { guildId, article, by, at, ...read };
      const replacement = await this.#store.shelves.replace(number, added);
      const { entry } = replacement;
      if (entry) await this.#open.follow(guildId, [number, entry.number]);
      const after = { text: article.text, sentences: read.sentences, article };
      return {
        ...replacement,
        ...compare(replacement, before, after),
        ...countsOf(read),
      };
    });
  }

  /** Enters that an article's page was looked at and could not be read, and why. */
  noteChecked(
    guildId: string,
    number: number,
    checked: { readonly at: number; readonly error: string | null },
  ): Promise<void> {
    return this.#changes.run(guildId, async () => {
      await this.#store.shelves.noteChecked({ guildId, number }, checked);
      await this.#open.follow(guildId, [number]);
    });
  }

  /**
   * Takes an article off a server's shelf, with the texts that it replaced, and their words
   * out of the saved index; false if it is not there.
   */
  remove(guildId: string, number: number, change: ChangedBy): Promise<boolean> {
    return this.#changes.run(guildId, async () => {
      const place = { guildId, number };
      const removed = await this.#store.shelves.remove(place, change);
      await this.#open.follow(guildId, removed);
      await this.#open.wipe(guildId, removed);
      return removed.length > 0;
    });
  }

  /** Lets a server's articles go; they are read again when they are asked for. */
  letGo(guildId: string): void {
    this.#open.letGo(guildId);
  }

  /** Forgets a server whose data were deleted from the store. */
  forget(guildId: string): Promise<void> {
    return this.#changes.run(guildId, () => this.#open.forget(guildId));
  }

  /** The servers that have no article and are not forgotten yet: others deleted their data. */
  unforgotten(): Promise<readonly string[]> {
    return this.#open.savedInVain();
  }

  /** Begins nothing more in the background, and resolves when nothing is done there. */
  async end(): Promise<void> {
    await Promise.all([this.#open.end(), this.#reader.end()]);
  }

  /** Resolves when nothing is done in the background. */
  async settled(): Promise<void> {
    await this.#reader.settled();
    await this.#open.settled();
  }

  /** About how much memory the servers' own articles take now; bytes. */
  get memoryBytes(): number {
    return this.#open.bytes;
  }

  /** What they take now, and how often a server's articles were let go for others. */
  get load(): LibraryLoad {
    const { size, bytes, evictions } = this.#open;
    return { openShelves: size, shelfBytes: bytes, evictions };
  }
}

function countsOf({ sentences, speakers }: ReadArticle): ReadCounts {
  return { sentences: sentences.length - 1, speakers };
}

/** How an article differs from what it was, where it was taken over. */
function compare(
  { kind }: ShelfReplacement,
  before: ShelfArticle | null,
  after: SentencedText & { readonly article: NewArticle },
): Pick<Replacement, 'changes' | 'origin'> {
  const isTakenOver = kind === 'replaced' || kind === 'described';
  if (!isTakenOver || !before) return { changes: null, origin: [] };
  const { article, sentences } = before;
  const old = { text: article.text, sentences };
  return {
    changes: kind === 'replaced' ? compareSentences(old, after) : null,
    origin: compareOrigin(article, after.article),
  };
}
