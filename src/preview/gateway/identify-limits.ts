/** How often sessions may be started (DOCS `events/gateway.mdx#session-start-limit-object`). */
export interface StartLimit {
  /** Starts of a day. */
  readonly total: number;
  /** Shards that may identify at the same time: as many keys, `shard % maxConcurrency`. */
  readonly maxConcurrency: number;
  /** Between two of the same key, in milliseconds: 5000 at Discord, 0 for no limit. */
  readonly everyMs: number;
}

/** A day, in milliseconds. */
const dayMs = 86_400_000;

/**
 * Counts IDENTIFYs as Discord does: one of each key in five seconds, others meet an invalid
 * session; 1000 a day, and then the token is no longer good.
 */
export class IdentifyLimits {
  readonly #limit: StartLimit;
  readonly #now: () => number;
  readonly #lastOfKey = new Map<number, number>();
  #dayEnds: number;
  #used = 0;

  constructor(limit: StartLimit, now: () => number) {
    this.#limit = limit;
    this.#now = now;
    this.#dayEnds = now() + dayMs;
  }

  /** What `GET /gateway/bot` says of it. */
  get offer(): {
    readonly total: number;
    readonly remaining: number;
    readonly reset_after: number;
    readonly max_concurrency: number;
  } {
    this.#turnDay();
    const { total, maxConcurrency } = this.#limit;
    return {
      total,
      remaining: Math.max(0, total - this.#used),
      reset_after: this.#dayEnds - this.#now(),
      max_concurrency: maxConcurrency,
    };
  }

  /** Counts an IDENTIFY of a shard, and tells what becomes of it. */
  count(shard: number): 'accepted' | 'too-soon' | 'spent' {
    this.#turnDay();
    const now = this.#now();
    const { total, maxConcurrency, everyMs } = this.#limit;
    this.#used += 1;
    if (this.#used > total) return 'spent';
    const key = shard % maxConcurrency;
    const last = this.#lastOfKey.get(key) ?? Number.NEGATIVE_INFINITY;
    if (now - last < everyMs) return 'too-soon';
    this.#lastOfKey.set(key, now);
    return 'accepted';
  }

  #turnDay(): void {
    if (this.#now() < this.#dayEnds) return;
    this.#dayEnds = this.#now() + dayMs;
    this.#used = 0;
  }
}
