/** So many are remembered: at most some minutes of a busy bot, and less than a megabyte. */
const MOST_KEPT = 10_000;

/**
 * Tells which interactions have come before. After a resumed session Discord sends again what
 * it does not know to have arrived (Docs: *Gateway*, Resuming), which may have been answered.
 */
export class RecentIds {
  readonly #ids = new Set<string>();

  /** Returns false for an id that is among the last 10,000; remembers any other. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > MOST_KEPT) {
      const [oldest = ''] = this.#ids;
      this.#ids.delete(oldest);
    }
    return true;
  }
}
