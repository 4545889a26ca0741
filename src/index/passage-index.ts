import { BestOf } from './best-of.ts';
import type { IndexPart, WeighedTerm } from './index-part.ts';
import type { IndexedArticle } from './indexed-article.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { inverseDocumentFrequency } from './inverse-document-frequency.ts';
import type { Vocabulary } from './vocabulary.ts';

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
 *
 * Asks several parts as one: whatever it says is what it would say of one part that holds
 * all articles, and follows every change of its parts. So a server's own articles are
 * searched together with those that ship, which all servers share.
 */
export class PassageIndex {
  readonly #parts: readonly IndexPart[];

  /** The words of all parts, and maybe others. */
  readonly vocabulary: Vocabulary;

  /**
   * @param vocabulary Knows the words of every part by the part's own numbers.
   * @param parts In reading order; no article is in two of them.
   */
  constructor(vocabulary: Vocabulary, parts: readonly IndexPart[]) {
    this.vocabulary = vocabulary;
    this.#parts = parts;
  }

  /** How many passages there are. */
  get size(): number {
    return this.#parts.reduce((sum, { size }) => sum + size, 0);
  }

  /** How many words a passage has on average; 0 when there is none. */
  get averageLength(): number {
    const { size } = this;
    const words = this.#parts.reduce((sum, { wordCount }) => sum + wordCount, 0);
    return size === 0 ? 0 : words / size;
  }

  /** An article by its id. */
  article(id: string): IndexedArticle | undefined {
    for (const part of this.#parts) {
      const article = part.article(id);
      if (article) return article;
    }
    return undefined;
  }

  /** All passages of one article, in reading order. */
  passagesOf(article: string): readonly IndexedPassage[] {
    return this.article(article)?.passages ?? [];
  }

  /** In how many passages a term stands, given by its id in the vocabulary. */
  frequencyOf(term: number): number {
    let frequency = 0;
    for (const part of this.#parts) frequency += part.frequencyOf(term);
    return frequency;
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
    const looked = this.#chooseTerms(terms);
    const found = this.#parts.flatMap((part) => part.findPromising(looked, limit));
    if (found.length <= limit) return found.map(({ passage }) => passage);
    const best = new BestOf(limit);
    for (const [place, { promise }] of found.entries()) best.offer(place, promise);
    return best.sorted().flatMap((place) => found[place]?.passage ?? []);
  }

  /**
   * Finds the articles that have all of some terms, wherever each stands in them.
   *
   * @param terms Normal forms of words that are not common; for none there is no article.
   */
  articlesWithAll(terms: readonly string[]): readonly string[] {
    const [rarest, ...others] = terms
      .map((term) => ({ term, id: this.vocabulary.find(term) ?? -1 }))
      .toSorted((one, other) => this.frequencyOf(one.id) - this.frequencyOf(other.id));
    if (!rarest) return [];
    return this.#parts.flatMap((part) =>
      part.articlesWith(rarest.term).filter((article) => {
        const frequencies = part.article(article)?.frequencies;
        return others.every(({ id }) => frequencies?.has(id));
      }),
    );
  }

  /** Chooses the rarest terms, until enough places are known; at least one term. */
  #chooseTerms(terms: readonly string[]): readonly WeighedTerm[] {
    const known = [...new Set(terms)]
      .map((term) => ({ term, frequency: this.documentFrequency(term) }))
      .filter(({ frequency }) => frequency > 0)
      .sort((one, other) => one.frequency - other.frequency);
    let places = 0;
    const looked = known.filter(({ frequency }, place) => {
      places += frequency;
      return place === 0 || places <= PLACES_LOOKED_AT;
    });
    const { size } = this;
    return looked.map(({ term, frequency }) => ({
      term,
      weight: inverseDocumentFrequency(size, frequency),
    }));
  }
}
