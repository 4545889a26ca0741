import { Index } from 'flexsearch';
import type { IndexedPassage } from './indexed-passage.ts';

/** A term is never empty and never holds a space, so terms travel as one joined string. */
const SEPARATOR = ' ';

/**
 * Finds the passages that share terms with a question. It only proposes candidates: their
 * order is the business of `src/ranking`, since FlexSearch 0.8 has no relevance score
 * (it counts matched words and breaks ties by how early a word stands).
 *
 * FlexSearch lives in this file and nowhere else.
 */
export class PassageIndex {
  readonly #index = new Index({
    tokenize: 'strict',
    encode: (terms) => (terms === '' ? [] : terms.split(SEPARATOR)),
  });
  readonly #passages: IndexedPassage[] = [];
  readonly #passagesByArticle = new Map<string, IndexedPassage[]>();
  readonly #frequencies = new Map<string, number>();

  /** @param passages All passages, in reading order; each is found by its place in this list. */
  constructor(passages: readonly IndexedPassage[]) {
    for (const passage of passages) this.#add(passage);
  }

  #add(passage: IndexedPassage): void {
    const id = this.#passages.push(passage) - 1;
    const ofArticle = this.#passagesByArticle.get(passage.article);
    if (ofArticle) ofArticle.push(passage);
    else this.#passagesByArticle.set(passage.article, [passage]);
    const terms = new Set([...passage.terms, ...passage.context]);
    this.#index.add(id, [...terms].join(SEPARATOR));
    for (const term of terms) {
      this.#frequencies.set(term, this.documentFrequency(term) + 1);
    }
  }

  /** How many passages there are. */
  get size(): number {
    return this.#passages.length;
  }

  /** All passages of one article, in reading order. */
  passagesOf(article: string): readonly IndexedPassage[] {
    return this.#passagesByArticle.get(article) ?? [];
  }

  /** In how many passages a term stands. */
  documentFrequency(term: string): number {
    return this.#frequencies.get(term) ?? 0;
  }

  /**
   * Proposes passages that share at least one of the terms, those that share most first.
   *
   * FlexSearch wants every word by default; `suggest` asks for partial matches, without
   * which hardly a natural question finds anything.
   *
   * @param limit At most so many; 200 keep the right passage nearly always.
   */
  candidates(terms: readonly string[], limit = 200): readonly IndexedPassage[] {
    const ids = this.#index.search(terms.join(SEPARATOR), { suggest: true, limit }) ?? [];
    return ids.flatMap((id) => this.#passages[Number(id)] ?? []);
  }
}
