import type { FormerReading, Library, Reading } from '../answer/library.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import type { ShelfArticle, ShelfEntry } from '../store/shelf-article.ts';
import { estimateBytes } from './estimate-bytes.ts';
import { joinShelves } from './join-shelves.ts';
import type { OpenedAnalysis } from './saved-analysis.ts';
import type { SharedTexts } from './shared-texts.ts';
import { Shelf } from './shelf.ts';
import { toReading } from './to-reading.ts';

/** What an empty shelf takes, measured; bytes. */
const SHELF_BYTES = 32_000;

/** An article of a server as it lies in memory. */
interface Held {
  readonly entry: ShelfEntry;
  readonly reading: Reading;
  readonly bytes: number;
  readonly release: () => void;
}

/**
 * The articles of one server in memory: those that can be asked, and those that were
 * replaced. Follows the store, one article at a time.
 */
export class ServerShelf {
  readonly #shipped: Shelf;
  readonly #own: Shelf;
  readonly #texts: SharedTexts;
  readonly #held = new Map<number, Held>();
  #bytes = 0;
  #libraries = new Map<boolean, Library>();

  constructor(shipped: Shelf, texts: SharedTexts) {
    this.#shipped = shipped;
    this.#own = new Shelf(new Vocabulary(shipped.index.vocabulary));
    this.#texts = texts;
  }

  /** About how much memory it takes, beside the articles that ship; bytes. */
  get bytes(): number {
    return SHELF_BYTES + this.#bytes;
  }

  /** Puts an article where its state in the store wants it, also one that is there. */
  put({ entry, article }: ShelfArticle, opened: OpenedAnalysis): void {
    const known = this.#held.get(entry.number);
    const key = `${entry.hash} ${opened.checksum}`;
    const { shared, release } = this.#texts.take(key, article.text, opened.readParts);
    const reading = toReading(
      { ...article, text: shared.text },
      opened.sentenceCount,
      shared.parts,
    );
    known?.release();
    const bytes = estimateBytes(article.text, opened.packed);
    this.#bytes += bytes - (known?.bytes ?? 0);
    this.#held.set(entry.number, { entry, reading, bytes, release });
    if (entry.state !== 'ready') this.#own.remove(article.id);
    else if (known?.entry.state !== 'ready' || known.entry.hash !== entry.hash)
      this.#own.add({
        reading,
        readSpeakers: opened.readSpeakers,
        packed: opened.packed,
      });
    this.#libraries.clear();
  }

  /** Takes an article off, if it is there. */
  remove(number: number): void {
    const held = this.#held.get(number);
    if (!held) return;
    this.#held.delete(number);
    this.#own.remove(held.reading.article.id);
    this.#bytes -= held.bytes;
    held.release();
    this.#libraries.clear();
  }

  /** The articles as they can be asked now; stays the same until one comes or goes. */
  library(hasShipped: boolean): Library {
    const known = this.#libraries.get(hasShipped);
    if (known) return known;
    const shelves = hasShipped ? [this.#shipped, this.#own] : [this.#own];
    const library = joinShelves(
      this.#own.index.vocabulary,
      shelves,
      new Map(this.#former()),
    );
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
    let newest = entry;
    for (let next = entry; ; newest = next) {
      const held = this.#held.get(next.replacedBy ?? 0);
      if (!held) return newest;
      next = held.entry;
    }
  }
}
