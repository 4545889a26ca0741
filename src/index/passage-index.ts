import { Index } from 'flexsearch';
import {
  type ArticleSource,
  buildIndexedArticle,
  type IndexedArticle,
  type PassageContext,
} from './indexed-article.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { FLAG } from './token-flags.ts';
import { Vocabulary } from './vocabulary.ts';

/** A term is never empty and never holds a space, so terms travel as one joined string. */
const SEPARATOR = ' ';

/** So many candidates hold the right passage nearly always (see MODEL.md). */
const CANDIDATES = 200;

/** The rarest words of a question are looked up by themselves too, so many of each. */
const RAREST_WORDS = 2;
const CANDIDATES_BY_WORD = 50;

/**
 * Finds the passages that share terms with a question. It only proposes candidates: their
 * order is the business of `src/ranking`, since FlexSearch 0.8 has no relevance score
 * (it counts matched words and breaks ties by how early a word stands).
 *
 * FlexSearch lives in this file and nowhere else.
 */
export class PassageIndex {
  /**
   * `fastupdate` remembers where each word stands: without it a removal looks through the
   * whole vocabulary. Its one fault, `undefined` for a word whose last passage was
   * removed, is mended in `candidates`; the other, a broken import, is not used.
   */
  readonly #index = new Index({
    tokenize: 'strict',
    fastupdate: true,
    encode: (terms) => (terms === '' ? [] : terms.split(SEPARATOR)),
  });
  readonly #passages = new Map<number, IndexedPassage>();
  readonly #articles = new Map<string, IndexedArticle>();
  readonly #firstIds = new Map<string, number>();
  readonly #frequencies: number[] = [];
  #nextId = 0;
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
    this.#firstIds.set(article.id, this.#nextId);
    for (const passage of article.passages) this.#addPassage(passage);
    for (const [term, count] of article.frequencies) {
      this.#frequencies[term] = (this.#frequencies[term] ?? 0) + count;
    }
  }

  #addPassage(passage: IndexedPassage): void {
    const id = this.#nextId++;
    this.#passages.set(id, passage);
    this.#wordCount += passage.terms.length;
    const ids = new Set(passage.context);
    for (const [place, term] of passage.terms.entries()) {
      if (!((passage.flags[place] ?? 0) & FLAG.common)) ids.add(term);
    }
    const terms = Array.from(ids, (term) => this.vocabulary.termOf(term));
    this.#index.add(id, terms.join(SEPARATOR));
  }

  /** Removes an article, if it is there. */
  remove(id: string): void {
    const article = this.#articles.get(id);
    const first = this.#firstIds.get(id);
    if (!article || first === undefined) return;
    for (const [place, { terms }] of article.passages.entries()) {
      this.#index.remove(first + place);
      this.#passages.delete(first + place);
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
    return this.#passages.size;
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
   * Proposes passages that share at least one of the terms, those that share most first,
   * then those that have one of the rarest.
   *
   * FlexSearch wants every word by default; `suggest` asks for partial matches, without
   * which hardly a natural question finds anything. It counts words and not how rare they
   * are, so the rarest are looked up by themselves as well.
   *
   * @param limit At most so many by the number of words.
   */
  candidates(
    terms: readonly string[],
    limit: number = CANDIDATES,
  ): readonly IndexedPassage[] {
    const known = terms.filter((term) => this.documentFrequency(term) > 0);
    const rarest = known
      .toSorted(
        (one, other) => this.documentFrequency(one) - this.documentFrequency(other),
      )
      .slice(0, RAREST_WORDS);
    const ids = new Set(this.#search(known, limit));
    for (const term of known.length > 1 ? rarest : []) {
      for (const id of this.#search([term], Math.min(limit, CANDIDATES_BY_WORD)))
        ids.add(id);
    }
    return Array.from(ids).flatMap((id) => this.#passages.get(id) ?? []);
  }

  #search(terms: readonly string[], limit: number): readonly number[] {
    const query = terms.join(SEPARATOR);
    return (this.#index.search(query, { suggest: true, limit }) ?? []).map(Number);
  }
}
