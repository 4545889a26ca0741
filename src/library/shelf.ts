import type { Reading } from '../answer/library.ts';
import { type KnownSpeaker, mergeSpeakers } from '../answer/speakers.ts';
import { LivePart } from '../index/live-part.ts';
import type { PackedArticle } from '../index/pack-article.ts';
import { Vocabulary } from '../index/vocabulary.ts';

/** An article that is ready to be put on a shelf. */
export interface ShelvedArticle {
  readonly reading: Reading;
  readonly readSpeakers: () => readonly KnownSpeaker[];
  readonly packed: PackedArticle;
}

/**
 * Articles that come and go together: those that ship, or those of one server. Adding or
 * removing one leaves the others as they are.
 */
export class Shelf {
  readonly #readSpeakers = new Map<string, () => readonly KnownSpeaker[]>();
  readonly #readings = new Map<string, Reading>();

  readonly index: LivePart;

  /** @param vocabulary To which the words of its articles are added. */
  constructor(vocabulary: Vocabulary = new Vocabulary()) {
    this.index = new LivePart(vocabulary);
  }

  /** Adds an article, at the end. */
  add({ reading, readSpeakers, packed }: ShelvedArticle): void {
    const { id } = reading.article;
    this.#readings.set(id, reading);
    this.#readSpeakers.set(id, readSpeakers);
    this.index.add(id, packed);
  }

  /** Removes an article, if it is there. */
  remove(id: string): void {
    this.#readings.delete(id);
    this.#readSpeakers.delete(id);
    this.index.remove(id);
  }

  /** By id, in the order in which they were added. */
  get readings(): ReadonlyMap<string, Reading> {
    return this.#readings;
  }

  /** Everybody who speaks in them, in the order in which they first do. */
  listSpeakers(): readonly KnownSpeaker[] {
    return mergeSpeakers(Array.from(this.#readSpeakers.values(), (read) => read()));
  }
}
