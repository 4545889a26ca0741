import type { Reading } from '../answer/library.ts';
import { type KnownSpeaker, mergeSpeakers } from '../answer/speakers.ts';
import type { IndexPart } from '../index/index-part.ts';
import { LivePart } from '../index/live-part.ts';
import type { PackedArticle } from '../index/pack-article.ts';
import type { SavedPart } from '../index/saved-part.ts';
import { Vocabulary } from '../index/vocabulary.ts';

/** An article that is ready to be put on a shelf. */
export interface ShelvedArticle {
  readonly reading: Reading;
  readonly readSpeakers: () => readonly KnownSpeaker[];
  /** What is indexed of it; null if the saved part of the index has it. */
  readonly packed: PackedArticle | null;
}

/**
 * Articles that come and go together: those that ship, or those of one server. Adding or
 * removing one leaves the others as they are.
 */
export class Shelf {
  readonly #readSpeakers = new Map<string, () => readonly KnownSpeaker[]>();
  readonly #readings = new Map<string, Reading>();
  readonly #saved: SavedPart | null;
  readonly #live: LivePart;

  /** The words of its articles, and maybe others. */
  readonly vocabulary: Vocabulary;

  /**
   * @param vocabulary To which the words of its articles are added.
   * @param saved What was indexed before, upon the same vocabulary.
   */
  constructor(vocabulary: Vocabulary = new Vocabulary(), saved: SavedPart | null = null) {
    this.vocabulary = vocabulary;
    this.#saved = saved;
    this.#live = new LivePart(vocabulary);
  }

  /** Adds an article, at the end; one with the same id is replaced. */
  add({ reading, readSpeakers, packed }: ShelvedArticle): void {
    const { id } = reading.article;
    this.#readings.set(id, reading);
    this.#readSpeakers.set(id, readSpeakers);
    if (packed) this.#live.add(id, packed);
  }

  /** Puts an article in the place of one that is there, whose words are the same. */
  describe({ reading, readSpeakers }: Omit<ShelvedArticle, 'packed'>): void {
    const { id } = reading.article;
    this.#readings.set(id, reading);
    this.#readSpeakers.set(id, readSpeakers);
  }

  /** Removes an article, if it is there. */
  remove(id: string): void {
    this.#readings.delete(id);
    this.#readSpeakers.delete(id);
    this.#live.remove(id);
    this.#saved?.remove(id);
  }

  /** By id, in the order in which they were added. */
  get readings(): ReadonlyMap<string, Reading> {
    return this.#readings;
  }

  /** The parts of the index in which its articles are. */
  get parts(): readonly IndexPart[] {
    return this.#saved ? [this.#saved, this.#live] : [this.#live];
  }

  /** Everybody who speaks in them, in the order in which they first do. */
  listSpeakers(): readonly KnownSpeaker[] {
    return mergeSpeakers(Array.from(this.#readSpeakers.values(), (read) => read()));
  }
}
