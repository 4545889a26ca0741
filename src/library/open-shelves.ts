import type { ShelfStore } from '../store/shelf-store.ts';
import type { ArticleReader } from './article-reader.ts';
import { type BasePlace, BaseSaver } from './base-saver.ts';
import { estimateShelf } from './estimate-bytes.ts';
import { MemoryRoom } from './memory-room.ts';
import type { Reservation } from './memory-share.ts';
import { readShelf } from './read-shelf.ts';
import { ServerShelf } from './server-shelf.ts';
import { SharedTexts } from './shared-texts.ts';
import type { Shelf } from './shelf.ts';
import { Turns } from './turns.ts';

/**
 * An index is saved where so many articles, and such a share of all, would have to be
 * indexed when its shelf is next opened: a millisecond each.
 */
const LEAST_UNSAVED = 150;
const UNSAVED_SHARE = 0.1;

interface OpenShelvesOptions {
  readonly shipped: Shelf;
  readonly shelves: ShelfStore;
  readonly reader: ArticleReader;
  /** Where indexes of large shelves are saved; null for nowhere. */
  readonly bases: BasePlace | null;
  readonly memoryBytes: number;
}

/**
 * The shelves of servers that are in memory. Each is opened when it is first asked for, in
 * slices that hold up nobody else; the one that was used least recently is let go where they
 * take more than the memory that is allowed.
 */
export class OpenShelves {
  readonly #options: OpenShelvesOptions;
  readonly #texts = new SharedTexts();
  readonly #turns = new Turns();
  /** In the order of their use, the last one last; those that are being opened too. */
  readonly #opening = new Map<string, Promise<ServerShelf>>();
  readonly #open = new Map<string, ServerShelf>();
  /** How many articles of a server are not in what was saved of its index, as they are now. */
  readonly #unsaved = new Map<string, number>();
  readonly #bases: BaseSaver | null;
  readonly #room: MemoryRoom;
  #evictions = 0;

  constructor(options: OpenShelvesOptions) {
    this.#options = options;
    this.#bases = options.bases && new BaseSaver(options.bases);
    this.#room = new MemoryRoom({
      limit: options.memoryBytes,
      makeRoom: (bytes) => this.#makeRoom(bytes, null),
    });
    options.reader.onRenewed((guildId, articles) => this.#noteRenewed(guildId, articles));
  }

  /** About how much memory they take, those that are being opened too; bytes. */
  get bytes(): number {
    return this.#openBytes + this.#room.reserved;
  }

  get #openBytes(): number {
    let sum = 0;
    for (const { bytes } of this.#open.values()) sum += bytes;
    return sum;
  }

  /** How many there are. */
  get size(): number {
    return this.#open.size;
  }

  /** How often one was let go since others needed the room. */
  get evictions(): number {
    return this.#evictions;
  }

  /** The shelf of a server, opened if it is not. */
  async shelfOf(guildId: string): Promise<ServerShelf> {
    const open = this.#open.get(guildId);
    if (open) {
      this.#open.delete(guildId);
      this.#open.set(guildId, open);
      return open;
    }
    const known = this.#opening.get(guildId);
    if (known) return known;
    const opening = this.#openInRoom(guildId, (shelf) => {
      // An article may have come or gone meanwhile: then it answers once, and is read anew.
      if (this.#opening.get(guildId) !== opening) shelf.letGo();
      else {
        this.#open.set(guildId, shelf);
        const { articles, unsaved } = shelf.counts;
        this.#noteUnsaved(guildId, unsaved);
        this.#saveLater(guildId, articles);
      }
    });
    this.#opening.set(guildId, opening);
    try {
      return await opening;
    } finally {
      if (this.#opening.get(guildId) === opening) this.#opening.delete(guildId);
    }
  }

  /** @param take Puts it among those that are open: from then on it is counted there. */
  async #openInRoom(
    guildId: string,
    take: (shelf: ServerShelf) => void,
  ): Promise<ServerShelf> {
    const articles = await this.#options.shelves.count(guildId);
    const reservation = await this.#room.reserve(estimateShelf(articles));
    try {
      // What is found again meanwhile is counted beside what the opened shelf tells.
      this.#unsaved.delete(guildId);
      const shelf = await this.#read(guildId, reservation);
      take(shelf);
      // Counted as open from here on: twice would cost others their place.
      reservation.release();
      this.#makeRoom(this.#room.wanted, guildId);
      return shelf;
    } finally {
      reservation.release();
    }
  }

  /** Brings a shelf, if it is open, to what the store says of some articles. */
  async follow(guildId: string, numbers: readonly number[]): Promise<void> {
    const { shelves, reader } = this.#options;
    this.#opening.delete(guildId);
    const shelf = this.#open.get(guildId);
    if (!shelf) return;
    try {
      for (const number of numbers) {
        const article = await shelves.byNumber(guildId, number);
        const opened = article && (await reader.open(article));
        // Others may have needed the room meanwhile; what was let go must take nothing more.
        if (this.#open.get(guildId) !== shelf) return;
        if (!article || !opened) shelf.remove(number);
        else if (shelf.put(article, opened)) this.#noteUnsaved(guildId, 1);
      }
      this.#saveLater(guildId, shelf.size);
      this.#makeRoom(this.#room.wanted, guildId);
    } catch (thrown) {
      // The store has changed and the shelf has not: read it anew.
      this.letGo(guildId);
      throw thrown;
    }
  }

  /** Lets the shelf of a server go, if it is open. */
  letGo(guildId: string): void {
    this.#opening.delete(guildId);
    this.#unsaved.delete(guildId);
    this.#open.get(guildId)?.letGo();
    this.#open.delete(guildId);
  }

  /** Lets a shelf go and deletes what was saved of its index. */
  async forget(guildId: string): Promise<void> {
    this.letGo(guildId);
    await this.#bases?.remove(guildId);
  }

  /** The servers of whose index something was saved, and that have no article. */
  async savedInVain(): Promise<readonly string[]> {
    const inVain: string[] = [];
    for (const guildId of (await this.#bases?.servers()) ?? [])
      if ((await this.#options.shelves.count(guildId)) === 0) inVain.push(guildId);
    return inVain;
  }

  /** Takes articles that were removed out of what was saved of the index of their server. */
  async wipe(guildId: string, numbers: readonly number[]): Promise<void> {
    await this.#bases?.wipe(guildId, numbers);
  }

  async #read(guildId: string, { grow }: Reservation): Promise<ServerShelf> {
    const { shipped, shelves, reader } = this.#options;
    const rest = this.#turns.start();
    const saved = (await this.#bases?.read(guildId, rest)) ?? null;
    const texts = this.#texts;
    const shelf = await ServerShelf.open({ shipped, texts, saved, rest });
    for await (const article of readShelf(shelves, guildId, rest)) {
      shelf.put(article, await reader.open(article));
      grow(shelf.bytes);
    }
    const gone = shelf.leaveOutOthers();
    // Another process may have taken them out, on another machine too.
    if (gone.length > 0) await this.wipe(guildId, gone).catch(() => undefined);
    return shelf;
  }

  #noteUnsaved(guildId: string, articles: number): void {
    this.#unsaved.set(guildId, (this.#unsaved.get(guildId) ?? 0) + articles);
  }

  /** What was saved of articles that were found again since can be used no more. */
  async #noteRenewed(guildId: string, articles: number): Promise<void> {
    this.#noteUnsaved(guildId, articles);
    this.#saveLater(guildId, await this.#options.shelves.count(guildId));
  }

  /**
   * Saves the index of a large shelf where much of it is not saved yet, in the background.
   * A share of all, so that one that grows tenfold is saved some 25 times, not at each
   * addition.
   */
  #saveLater(guildId: string, articles: number): void {
    const unsaved = this.#unsaved.get(guildId) ?? 0;
    if (articles === 0) return;
    if (unsaved < Math.max(LEAST_UNSAVED, UNSAVED_SHARE * articles)) return;
    this.#unsaved.delete(guildId);
    this.#bases?.save(guildId);
  }

  /** Saves nothing more; resolves when that is so. */
  async end(): Promise<void> {
    await this.#bases?.end();
  }

  /** Resolves when nothing is being saved. */
  async settled(): Promise<void> {
    await this.#bases?.settled();
  }

  /**
   * Lets go what was used least recently, until the rest fits with what else is wanted; never
   * the one in use.
   */
  #makeRoom(wanted: number, inUse: string | null): void {
    let bytes = this.#openBytes + wanted;
    for (const [guildId, shelf] of this.#open) {
      if (bytes <= this.#options.memoryBytes) return;
      if (guildId === inUse) continue;
      bytes -= shelf.bytes;
      this.letGo(guildId);
      this.#evictions += 1;
    }
  }
}
