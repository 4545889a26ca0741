import { GrowingTermIndex } from './growing-term-index.ts';
import type { IndexPart, PromisingPassage, WeighedTerm } from './index-part.ts';
import { type IndexedArticle, unpackArticle } from './indexed-article.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import type { PackedArticle } from './pack-article.ts';
import { PromisingPassages } from './promising-passages.ts';
import { tellingTerms } from './telling-terms.ts';
import { Vocabulary } from './vocabulary.ts';

/** A part of an index to which articles are added and from which they are removed. */
export class LivePart implements IndexPart {
  readonly #termIndex = new GrowingTermIndex();
  readonly #promising = new PromisingPassages();
  /** By id, which counts up and is not used again; undefined for one that was removed. */
  readonly #passages: (IndexedPassage | undefined)[] = [];
  readonly #articles = new Map<string, IndexedArticle>();
  readonly #firstIds = new Map<string, number>();
  readonly #frequencies: number[] = [];
  #size = 0;
  #nextArticle = 0;
  #wordCount = 0;

  /** The words of all articles, also of those removed. */
  readonly vocabulary: Vocabulary;

  /** @param vocabulary To which its words are added. */
  constructor(vocabulary: Vocabulary = new Vocabulary()) {
    this.vocabulary = vocabulary;
  }

  /** Adds an article; one with the same id is replaced. */
  add(id: string, packed: PackedArticle): void {
    this.remove(id);
    const article = unpackArticle(this.vocabulary, id, packed);
    this.#articles.set(id, article);
    this.#firstIds.set(id, this.#passages.length);
    const number = this.#nextArticle++;
    for (const passage of article.passages) this.#addPassage(passage, number);
    article.frequencies.visit((term, count) => {
      this.#frequencies[term] = (this.#frequencies[term] ?? 0) + count;
    });
  }

  #addPassage(passage: IndexedPassage, article: number): void {
    const id = this.#passages.push(passage) - 1;
    this.#size++;
    this.#promising.assign(id, article);
    this.#wordCount += passage.terms.length;
    this.#termIndex.add(id, tellingTerms(passage, this.vocabulary));
  }

  /** Removes an article, if it is there. */
  remove(id: string): void {
    const article = this.#articles.get(id);
    const first = this.#firstIds.get(id);
    if (!article || first === undefined) return;
    for (const [place, { terms }] of article.passages.entries()) {
      this.#termIndex.remove(first + place);
      this.#passages[first + place] = undefined;
      this.#size--;
      this.#wordCount -= terms.length;
    }
    article.frequencies.visit((term, count) => {
      this.#frequencies[term] = (this.#frequencies[term] ?? 0) - count;
    });
    this.#articles.delete(id);
    this.#firstIds.delete(id);
  }

  get size(): number {
    return this.#size;
  }

  get wordCount(): number {
    return this.#wordCount;
  }

  article(id: string): IndexedArticle | undefined {
    return this.#articles.get(id);
  }

  frequencyOf(term: number): number {
    return this.#frequencies[term] ?? 0;
  }

  articlesWith(term: string): readonly string[] {
    const articles = new Set<string>();
    for (const id of this.#passagesWith(term)) {
      const passage = this.#passages[id];
      if (passage) articles.add(passage.article);
    }
    return [...articles];
  }

  #passagesWith(term: string): readonly number[] {
    const count = this.frequencyOf(this.vocabulary.find(term) ?? -1);
    return count === 0 ? [] : this.#termIndex.passagesWith(term, count);
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
      const passage = this.#passages[id];
      return passage ? { passage, promise } : [];
    });
  }
}
