/**
 * Waits for something that takes as long as there is progress: rejects when nothing of it
 * was seen for so long.
 */
export class Patience {
  /** Rejects with what `buildError` makes when there was no progress for too long; else never settles. */
  readonly lost: Promise<never>;
  readonly #withinMs: number;
  readonly #lose: () => void;
  #timer: NodeJS.Timeout | undefined;

  /** @param withinMs Longest time without progress, in milliseconds. */
  constructor(withinMs: number, buildError: () => Error) {
    this.#withinMs = withinMs;
    const { promise, reject } = withReject();
    this.lost = promise;
    this.#lose = () => reject(buildError());
    this.renew();
  }

  /** There was progress, or nothing is to be seen for another `ms`: the time begins anew. */
  renew(ms = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#lose, ms + this.#withinMs);
  }

  /** Waits no longer. */
  end(): void {
    clearTimeout(this.#timer);
  }
}

function withReject(): {
  readonly promise: Promise<never>;
  readonly reject: (error: Error) => void;
} {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}
