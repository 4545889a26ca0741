/** So long may one slice of work hold up all else; milliseconds, of 50 that are allowed. */
const SLICE_MS = 10;

/**
 * Lets long work of several kinds go on in slices: between two slices, whatever they belong
 * to, everything else that waits is done.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];

  /** Returns what is to be awaited between steps: it waits for a turn when a slice is over. */
  start(): () => Promise<void> {
    let since = Number.NEGATIVE_INFINITY;
    return async () => {
      if (performance.now() - since < SLICE_MS) return;
      await this.#turn();
      since = performance.now();
    };
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) this.#schedule();
    });
  }

  /** One a round of the event loop: immediates that are there together run together. */
  #schedule(): void {
    setImmediate(() => {
      this.#waiting.shift()?.();
      if (this.#waiting.length > 0) this.#schedule();
    });
  }
}
