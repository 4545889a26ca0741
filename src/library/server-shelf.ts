import type { FormerReading, Library, Reading } from '../answer/library.ts';
import { SavedPart } from '../index/saved-part.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import type { ShelfArticle, ShelfEntry } from '../store/shelf-article.ts';
import { estimateBytes, SHELF_BYTES } from './estimate-bytes.ts';
import { joinShelves } from './join-shelves.ts';
import type { OpenedAnalysis } from './saved-analysis.ts';
import type { SavedBase } from './saved-base.ts';
import type { SharedTexts } from './shared-texts.ts';
import { Shelf } from './shelf.ts';
import { toReading } from './to-reading.ts';

/** An article of a server as it lies in memory. */
interface Held {
  readonly entry: ShelfEntry;
  readonly reading: Reading;
  readonly opened: OpenedAnalysis;
  readonly bytes: number;
  readonly release: () => void;
}

interface ServerShelfOptions {
  readonly shipped: Shelf;
  readonly texts: SharedTexts;
  /** What was saved of the index; null for nothing. */
  readonly saved: SavedBase | null;
  /** Awaited between steps that take a few milliseconds each. */
  readonly rest: () => Promise<void>;
}

/**
 * The articles of one server in memory: those that can be asked, and those that were
 * replaced. Follows the store, one article at a time.
 */
export class ServerShelf {
  readonly #shipped: Shelf;
  readonly #texts: SharedTexts;
  readonly #held: Map<number, Held>;
  readonly #own: Shelf;
  readonly #saved: SavedPart | null;
  readonly #checksums: ReadonlyMap<string, number>;
  readonly #libraries = new Map<boolean, Library>();
  #bytes = 0;

  private constructor(
    { shipped, texts, saved }: ServerShelfOptions,
    { own, part, held }: { own: Shelf; part: SavedPart | null; held: Map<number, Held> },
  ) {
    this.#shipped = shipped;
    this.#texts = texts;
    this.#held = held;
    this.#own = own;
    this.#saved = part;
    this.#checksums = new Map(
      saved?.articles.map(({ number, checksum }) => [`B${number}`, checksum]),
    );
  }

  /**
   * Opens an empty shelf upon what was saved of its index. It can be asked when all articles
   * of the store have been put on it, and {@link leaveOutOthers} was called.
   */
  static async open(options: ServerShelfOptions): Promise<ServerShelf> {
    const { shipped, saved, rest } = options;
    const vocabulary = new Vocabulary(shipped.vocabulary);
    const held = new Map<number, Held>();
    const part = saved
      ? await SavedPart.open(saved.index, {
          vocabulary,
          ids: saved.articles.map(({ number }) => `B${number}`),
          packedOf: (id) => held.get(Number(id.slice(1)))?.opened.readPacked() ?? null,
          rest,
        })
      : null;
    return new ServerShelf(options, { own: new Shelf(vocabulary, part), part, held });
  }

  /** About how much memory it takes, beside the articles that ship; bytes. */
  get bytes(): number {
    return SHELF_BYTES + this.#bytes;
  }

  /** True where the server has no article, nor a text that was replaced. */
  get isEmpty(): boolean {
    return this.#held.size === 0;
  }

  /** How many articles can be asked. */
  get size(): number {
    return this.#own.readings.size;
  }

  /** How many articles can be asked, and how many of them are not in what was saved. */
  get counts(): { readonly articles: number; readonly unsaved: number } {
    const ids = [...this.#own.readings.keys()];
    const unsaved = ids.filter((id) => !this.#saved?.has(id)).length;
    return { articles: ids.length, unsaved };
  }

  /**
   * Puts an article where its state in the store wants it, also one that is there.
   *
   * @returns True where it had to be indexed: it is not in what was saved.
   */
  put({ entry, article }: ShelfArticle, opened: OpenedAnalysis): boolean {
    const known = this.#held.get(entry.number);
    const key = `${entry.hash} ${opened.checksum}`;
    const { shared, release } = this.#texts.take(key, article.text, opened.readParts);
    const { sentences } = opened.counts;
    const reading = toReading({ ...article, text: shared.text }, sentences, shared.parts);
    known?.release();
    const isSaved = this.#isSaved(article.id, opened);
    const bytes = estimateBytes(article.text, opened.counts, { isSaved });
    this.#bytes += bytes - (known?.bytes ?? 0);
    this.#held.set(entry.number, { entry, reading, opened, bytes, release });
    this.#libraries.clear();
    if (entry.state !== 'ready') this.#own.remove(article.id);
    else if (known?.entry.state === 'ready' && known.opened.checksum === opened.checksum)
      this.#own.describe({ reading, readSpeakers: opened.readSpeakers });
    else {
      this.#add(reading, opened);
      return !isSaved;
    }
    return false;
  }

  #add(reading: Reading, opened: OpenedAnalysis): void {
    const { id } = reading.article;
    const { readSpeakers, readPacked } = opened;
    const isSaved = this.#isSaved(id, opened);
    // What was saved of it may be of another reading.
    if (!isSaved) this.#saved?.remove(id);
    this.#own.add({ reading, readSpeakers, packed: isSaved ? null : readPacked() });
  }

  #isSaved(id: string, { checksum }: OpenedAnalysis): boolean {
    const has = this.#saved?.has(id) ?? false;
    return has && this.#checksums.get(id) === checksum;
  }

  /** Takes an article off, if it is there. */
  remove(number: number): void {
    const held = this.#held.get(number);
    if (!held) return;
    this.#own.remove(held.reading.article.id);
    this.#held.delete(number);
    this.#bytes -= held.bytes;
    held.release();
    this.#libraries.clear();
  }

  /**
   * Leaves out of what was saved the articles that can be asked no longer.
   *
   * @returns The numbers of those whose text is gone.
   */
  leaveOutOthers(): readonly number[] {
    for (const id of this.#checksums.keys())
      if (!this.#own.readings.has(id)) this.#saved?.remove(id);
    const numbers = Array.from(this.#checksums.keys(), (id) => Number(id.slice(1)));
    return numbers.filter((number) => !this.#held.has(number));
  }

  /** The articles as they can be asked now; stays the same until one comes or goes. */
  library(hasShipped: boolean): Library {
    const known = this.#libraries.get(hasShipped);
    if (known) return known;
    const shelves = hasShipped ? [this.#shipped, this.#own] : [this.#own];
    const former = new Map(this.#former());
    const library = joinShelves(this.#own.vocabulary, shelves, former);
    this.#libraries.set(hasShipped, library);
    return library;
  }

  /** Gives back what it shares with others. Who still asks it may go on, but it changes no more. */
  letGo(): void {
    for (const { release } of this.#held.values()) release();
  }

  *#former(): Iterable<[string, FormerReading]> {
    for (const { entry, reading } of this.#held.values()) {
      if (entry.replacedBy === null) continue;
      const { checkedAt } = this.#newest(entry);
      const replacedBy = `B${entry.replacedBy}`;
      yield [reading.article.id, { reading, replacedBy, checkedAt }];
    }
  }

  /** The entry of the text that is on the page now, as far as is known. */
  #newest(entry: ShelfEntry): ShelfEntry {
    const next = this.#held.get(entry.replacedBy ?? 0)?.entry;
    return next ? this.#newest(next) : entry;
  }
}
