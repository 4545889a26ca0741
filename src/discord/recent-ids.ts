/** Ids of what is done once alone, as many of the latest as are worth their memory. */
export class RecentIds {
  readonly #ids = new Set<string>();
  readonly #most: number;

  /** @param most So many are remembered, from 1. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Returns false for an id that is remembered; remembers any other. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > this.#most) {
      const [oldest = ''] = this.#ids;
      this.#ids.delete(oldest);
    }
    return true;
  }

  /** Forgets an id, so that it may come again. */
  delete(id: string): void {
    this.#ids.delete(id);
  }
}
