import { Index, type IndexOptions } from 'flexsearch';

/** A term is never empty and never holds a space, so terms travel as one joined string. */
const SEPARATOR = ' ';

/** The name of the part of an export of FlexSearch's that holds the lists of passages. */
const LISTS = '1.map';

/** A term and the ids of the passages that have it, sorted; at least one. */
export type TermList = readonly [term: string, passages: readonly number[]];

/**
 * Writes lists as FlexSearch exports its own, without an index that would have to be filled
 * first: to be read by {@link TermIndex.load}, each term in one part only.
 */
export function writeLists(lists: readonly TermList[]): string {
  return JSON.stringify(lists.map(([term, passages]) => [term, [passages]]));
}

/**
 * Remembers which passages have a term, by FlexSearch, which lives in this file and nowhere
 * else. It is asked for one term at a time: for several it wants all of them by default,
 * and with `suggest` it counts them, however common each is.
 *
 * - `fastupdate` remembers where each passage stands: without it a removal looks through
 *   the whole vocabulary. Its two faults are kept out: `undefined` for a term whose last
 *   passage was removed is mended in {@link passagesWith}; `import`, which breaks such an
 *   index, is only done into one without it, which then stays as it is.
 * - `resolution: 1` keeps the passages of a term in one list, in the order they were added.
 *   Otherwise they lie in nine, by how early the term stands, and are joined at each search.
 * - `encode` is ours. That of the `english` preset has rough stems and, with its cache warm,
 *   gives others for the same text.
 */
export class TermIndex {
  readonly #isSaved: boolean;
  readonly #index: Index;

  /** @param isSaved True for one that is filled by {@link load} alone. */
  constructor({ isSaved = false }: { readonly isSaved?: boolean } = {}) {
    this.#isSaved = isSaved;
    const options: IndexOptions = {
      tokenize: 'strict',
      resolution: 1,
      fastupdate: !isSaved,
      encode: (terms) => (terms === '' ? [] : terms.split(SEPARATOR)),
    };
    this.#index = new Index(options);
  }

  /**
   * Adds a passage with its terms, each once.
   *
   * @param id Greater than all before, so that lists of passages are sorted.
   */
  add(id: number, terms: readonly string[]): void {
    this.#index.add(id, terms.join(SEPARATOR));
  }

  /** Removes a passage, if it is there. */
  remove(id: number): void {
    this.#index.remove(id);
  }

  /**
   * Reads a part that {@link writeLists} wrote.
   *
   * @throws {TypeError} If this index is not one for saved parts.
   */
  load(part: string): void {
    if (!this.#isSaved) throw new TypeError('Cannot load a part into a live index');
    this.#index.import(LISTS, part);
  }

  /**
   * Returns the ids of the passages that have a term, sorted; none for an unknown one. The
   * list is the index's own: read it before anything is added or removed, and leave it as
   * it is.
   *
   * @param count How many there are; FlexSearch stops at 100 if it is not told.
   */
  passagesWith(term: string, count: number): readonly number[] {
    const ids = this.#index.search(term, { limit: Math.max(count, 1) });
    return ids as readonly number[]; // ids are what was added: numbers
  }
}
