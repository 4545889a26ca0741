import { TermIndex, writeLists } from './term-index.ts';

/**
 * Passages that come before the first question are put in together, up to so many: 5
 * milliseconds of work. More would hold up all else.
 */
const MOST_TOGETHER = 4000;

/**
 * Remembers which passages have a term while passages come and go. Those that are there
 * before it is first asked are taken in at once: their lists are then as long as they need
 * to be and no longer, in half the memory and a third of the time that one after another
 * takes. Most shelves are opened, asked, and let go again.
 */
export class GrowingTermIndex {
  /** By term, the passages that are not taken in yet; null when they are. */
  #waiting: Map<string, number[]> | null = new Map();
  #first: TermIndex | null = null;
  /** Ids below are of the first, which are taken out when lists are read. */
  #firstEnd = 0;
  readonly #removedFirst = new Set<number>();
  #later: TermIndex | null = null;

  /**
   * Adds a passage with its terms, each once.
   *
   * @param id Greater than all before, so that lists of passages are sorted.
   */
  add(id: number, terms: readonly string[]): void {
    if (this.#waiting && id >= MOST_TOGETHER) this.#takeInWaiting();
    if (!this.#waiting) {
      this.#later ??= new TermIndex();
      this.#later.add(id, terms);
      return;
    }
    this.#firstEnd = id + 1;
    for (const term of terms) {
      const ids = this.#waiting.get(term);
      if (ids) ids.push(id);
      else this.#waiting.set(term, [id]);
    }
  }

  /** Removes a passage, if it is there. */
  remove(id: number): void {
    if (id < this.#firstEnd) this.#removedFirst.add(id);
    else this.#later?.remove(id);
  }

  /**
   * Returns the ids of the passages that have a term, sorted; none for an unknown one. Read
   * it before anything is added or removed, and leave it as it is.
   *
   * @param count How many there are.
   */
  passagesWith(term: string, count: number): readonly number[] {
    this.#takeInWaiting();
    const first = this.#firstWith(term);
    const later = this.#later?.passagesWith(term, count) ?? [];
    if (later.length === 0) return first;
    return first.length === 0 ? later : [...first, ...later];
  }

  #firstWith(term: string): readonly number[] {
    const ids = this.#first?.passagesWith(term, this.#firstEnd) ?? [];
    const removed = this.#removedFirst;
    return removed.size === 0 ? ids : ids.filter((id) => !removed.has(id));
  }

  #takeInWaiting(): void {
    if (!this.#waiting) return;
    this.#first = new TermIndex({ isSaved: true });
    this.#first.load(writeLists([...this.#waiting]));
    this.#waiting = null;
  }
}
