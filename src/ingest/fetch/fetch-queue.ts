/** Fetches that run at once, altogether and at one host; others wait. */
const MOST_AT_ONCE = 2;
const MOST_PER_HOST = 1;
/** Fetches that may wait; more are turned away, so that nobody fills the memory. */
const MOST_WAITING = 50;

interface Waiting {
  readonly host: string;
  readonly start: () => void;
}

/** Lets a few fetches run at once and only one at each host, in the order of asking. */
export class FetchQueue {
  readonly #waiting: Waiting[] = [];
  readonly #running: string[] = [];

  /** Runs `task` when it is its turn; null at once where too many wait already. */
  async run<Result>(host: string, task: () => Promise<Result>): Promise<Result | null> {
    if (this.#waiting.length >= MOST_WAITING) return null;
    await new Promise<void>((start) => {
      this.#waiting.push({ host, start });
      this.#startNext();
    });
    try {
      return await task();
    } finally {
      this.#running.splice(this.#running.indexOf(host), 1);
      this.#startNext();
    }
  }

  #startNext(): void {
    for (const next of [...this.#waiting]) {
      if (this.#running.length >= MOST_AT_ONCE) return;
      const atHost = this.#running.filter((host) => host === next.host).length;
      if (atHost >= MOST_PER_HOST) continue;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.#running.push(next.host);
      next.start();
    }
  }
}
