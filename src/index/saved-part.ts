import type { IndexPart, PromisingPassage, WeighedTerm } from './index-part.ts';
import { type IndexedArticle, unpackArticle } from './indexed-article.ts';
import type { PackedArticle } from './pack-article.ts';
import { PromisingPassages } from './promising-passages.ts';
import type { SavedIndex } from './saved-index.ts';
import { TermIndex } from './term-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many words are added to the vocabulary between two rests, or made ready there. */
const WORDS_AT_ONCE = 5000;

/**
 * A part of an index that was saved: its articles can be removed, and what is added goes to
 * another part. Articles are unpacked when they are first needed, of which few are.
 */
export class SavedPart implements IndexPart {
  /** The words of all its articles, also of those removed, and of others. */
  readonly vocabulary: Vocabulary;
  readonly #packedOf: (article: string) => PackedArticle | null;
  readonly #ids: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #removed = new Set<number>();
  readonly #unpacked = new Map<string, IndexedArticle>();
  readonly #termIndex = new TermIndex({ isSaved: true });
  readonly #promising = new PromisingPassages();
  /** By article: the id of its first passage. */
  readonly #firstIds: Int32Array;
  /** By term of the vocabulary, as it is now, and as it was saved. */
  #frequencies = new Int32Array(0);
  #savedFrequencies = new Int32Array(0);
  readonly #saved: Omit<SavedIndex, 'lexicon' | 'postings'>;
  /** By word of the saved lexicon: its id in the vocabulary. */
  #terms: Int32Array = new Int32Array(0);
  #size = 0;
  #wordCount = 0;

  private constructor(saved: SavedIndex, options: OpenSavedOptions) {
    this.vocabulary = options.vocabulary;
    this.#packedOf = options.packedOf;
    this.#ids = options.ids;
    this.#places = new Map(options.ids.map((id, place) => [id, place]));
    this.#firstIds = new Int32Array(options.ids.length);
    const { lexicon: _lexicon, postings: _postings, ...kept } = saved;
    this.#saved = kept;
  }

  /** Opens what was saved, in slices. */
  static async open(saved: SavedIndex, options: OpenSavedOptions): Promise<SavedPart> {
    const part = new SavedPart(saved, options);
    const { rest } = options;
    const terms = await part.#addWords(saved.lexicon, rest);
    part.#terms = terms;
    part.#frequencies = new Int32Array(options.vocabulary.size);
    for (const [place, term] of terms.entries())
      part.#frequencies[term] = saved.frequencies[place] ?? 0;
    part.#savedFrequencies = part.#frequencies.slice();
    for (const [place, count] of saved.passageCounts.entries()) {
      part.#firstIds[place] = part.#size;
      for (let at = 0; at < count; at++) part.#promising.assign(part.#size++, place);
      part.#wordCount += saved.wordCounts[place] ?? 0;
    }
    for (const posting of saved.postings) {
      await rest();
      part.#termIndex.load(posting);
    }
    return part;
  }

  async #addWords(
    lexicon: readonly string[],
    rest: () => Promise<void>,
  ): Promise<Int32Array> {
    const terms = new Int32Array(lexicon.length);
    for (const [place, word] of lexicon.entries()) {
      if (place % WORDS_AT_ONCE === 0) await rest();
      terms[place] = this.vocabulary.add(word);
    }
    while (this.vocabulary.prepareRelated(WORDS_AT_ONCE)) await rest();
    return terms;
  }

  /** Whether an article is in this part. */
  has(id: string): boolean {
    const place = this.#places.get(id);
    return place !== undefined && !this.#removed.has(place);
  }

  /** Removes an article, if it is there. Its number in the lists stays taken. */
  remove(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined || this.#removed.has(place)) return;
    const { ends, words, counts } = this.#saved.articleTerms;
    for (let at = ends[place - 1] ?? 0; at < (ends[place] ?? 0); at++) {
      const term = this.#terms[words[at] ?? 0] ?? 0;
      this.#frequencies[term] = (this.#frequencies[term] ?? 0) - (counts[at] ?? 0);
    }
    this.#size -= this.#saved.passageCounts[place] ?? 0;
    this.#wordCount -= this.#saved.wordCounts[place] ?? 0;
    this.#removed.add(place);
    this.#unpacked.delete(id);
  }

  get size(): number {
    return this.#size;
  }

  get wordCount(): number {
    return this.#wordCount;
  }

  article(id: string): IndexedArticle | undefined {
    const known = this.#unpacked.get(id);
    if (known) return known;
    const place = this.#places.get(id);
    if (place === undefined || this.#removed.has(place)) return undefined;
    const packed = this.#packedOf(id);
    if (!packed) return undefined;
    const article = unpackArticle(this.vocabulary, id, packed);
    this.#unpacked.set(id, article);
    return article;
  }

  frequencyOf(term: number): number {
    return this.#frequencies[term] ?? 0;
  }

  articlesWith(term: string): readonly string[] {
    const places = new Set(this.#passagesWith(term).map((id) => this.#placeOf(id)));
    return Array.from(places, (place) => this.#ids[place] ?? '');
  }

  findPromising(
    terms: readonly WeighedTerm[],
    limit: number,
  ): readonly PromisingPassage[] {
    const postings = terms.map(({ term, weight }) => ({
      weight,
      passages: this.#passagesWith(term),
    }));
    return this.#promising.find(postings, limit).flatMap(({ id, promise }) => {
      const place = this.#placeOf(id);
      const article = this.article(this.#ids[place] ?? '');
      const passage = article?.passages[id - (this.#firstIds[place] ?? 0)];
      return passage ? [{ passage, promise }] : [];
    });
  }

  /** The lists know nothing of removals. */
  #passagesWith(term: string): readonly number[] {
    const known = this.#savedFrequencies[this.vocabulary.find(term) ?? -1] ?? 0;
    const ids = known === 0 ? [] : this.#termIndex.passagesWith(term, known);
    if (this.#removed.size === 0) return ids;
    return ids.filter((id) => !this.#removed.has(this.#placeOf(id)));
  }

  /** The article of a passage. */
  #placeOf(id: number): number {
    return this.#promising.articleOf(id);
  }
}

/** What a saved part is opened with. */
export interface OpenSavedOptions {
  /** To which its words are added. */
  readonly vocabulary: Vocabulary;
  /** Ids of the articles in the order in which they were saved. */
  readonly ids: readonly string[];
  /** Returns an article of them; null if it is damaged. */
  readonly packedOf: (article: string) => PackedArticle | null;
  /** Awaited between steps that take a few milliseconds each. */
  readonly rest: () => Promise<void>;
}
