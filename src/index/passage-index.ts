import {
  type ArticleSource,
  buildIndexedArticle,
  type IndexedArticle,
  type PassageContext,
} from './indexed-article.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { inverseDocumentFrequency } from './inverse-document-frequency.ts';
import { type Posting, PromisingPassages } from './promising-passages.ts';
import { TermIndex } from './term-index.ts';
import { FLAG } from './token-flags.ts';
import { Vocabulary } from './vocabulary.ts';

/** So many candidates hold the right passage nearly always (see MODEL.md). */
const CANDIDATES = 200;

/**
 * So many places are looked at for one question, those of the rarest words first; words
 * that occur nearly everywhere are left out where the others suffice.
 */
const PLACES_LOOKED_AT = 12_000;

/**
 * Finds the passages that share terms with a question. It only proposes candidates: their
 * order is the business of `src/ranking`.
 */
export class PassageIndex {
  readonly #termIndex = new TermIndex();
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
  readonly vocabulary: Vocabulary = new Vocabulary();

  /**
   * Adds an article; one with the same id is replaced.
   *
   * @param contextOf Names of those who speak in a passage, wherever the article names them.
   */
  add(source: ArticleSource, contextOf?: PassageContext): void {
    this.remove(source.id);
    const article = buildIndexedArticle(this.vocabulary, source, contextOf);
    this.#articles.set(article.id, article);
    this.#firstIds.set(article.id, this.#passages.length);
    const number = this.#nextArticle++;
    for (const passage of article.passages) this.#addPassage(passage, number);
    for (const [term, count] of article.frequencies) {
      this.#frequencies[term] = (this.#frequencies[term] ?? 0) + count;
    }
  }

  #addPassage(passage: IndexedPassage, article: number): void {
    const id = this.#passages.push(passage) - 1;
    this.#size++;
    this.#promising.assign(id, article);
    this.#wordCount += passage.terms.length;
    const { terms, flags, context } = passage;
    const telling = new Set(context);
    for (let at = 0; at < terms.length; at++) {
      if (!((flags[at] ?? 0) & FLAG.common)) telling.add(terms[at] ?? 0);
    }
    this.#termIndex.add(
      id,
      Array.from(telling, (term) => this.vocabulary.termOf(term)),
    );
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
    for (const [term, count] of article.frequencies) {
      this.#frequencies[term] = (this.#frequencies[term] ?? 0) - count;
    }
    this.#articles.delete(id);
    this.#firstIds.delete(id);
  }

  /** How many passages there are. */
  get size(): number {
    return this.#size;
  }

  /** How many words a passage has on average; 0 when there is none. */
  get averageLength(): number {
    return this.size === 0 ? 0 : this.#wordCount / this.size;
  }

  /** An article by its id. */
  article(id: string): IndexedArticle | undefined {
    return this.#articles.get(id);
  }

  /** All passages of one article, in reading order. */
  passagesOf(article: string): readonly IndexedPassage[] {
    return this.#articles.get(article)?.passages ?? [];
  }

  /** In how many passages a term stands, given by its id in the vocabulary. */
  frequencyOf(term: number): number {
    return this.#frequencies[term] ?? 0;
  }

  /** In how many passages a term stands. */
  documentFrequency(term: string): number {
    return this.frequencyOf(this.vocabulary.find(term) ?? -1);
  }

  /**
   * Proposes passages that share at least one of the terms: those that have most of them,
   * rare terms counting more, and whose neighbours and article have the others. In reading
   * order, the articles as they were added.
   *
   * @param limit At most so many.
   */
  candidates(
    terms: readonly string[],
    limit: number = CANDIDATES,
  ): readonly IndexedPassage[] {
    const proposed: IndexedPassage[] = [];
    for (const id of this.#promising.find(this.#lookUp(terms), limit)) {
      const passage = this.#passages[id];
      if (passage) proposed.push(passage);
    }
    return proposed;
  }

  /** Looks up the rarest terms first, until enough places are known; at least one term. */
  #lookUp(terms: readonly string[]): readonly Posting[] {
    const known = [...new Set(terms)]
      .map((term) => ({ term, frequency: this.documentFrequency(term) }))
      .filter(({ frequency }) => frequency > 0)
      .sort((one, other) => one.frequency - other.frequency);
    let places = 0;
    const looked = known.filter(({ frequency }, place) => {
      places += frequency;
      return place === 0 || places <= PLACES_LOOKED_AT;
    });
    return looked.map(({ term, frequency }) => ({
      weight: inverseDocumentFrequency(this.size, frequency),
      passages: this.#termIndex.passagesWith(term, frequency),
    }));
  }
}
