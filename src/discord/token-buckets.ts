/** How fast something may be done: so often at once, and so often a second in the long run. */
export interface Rate {
  /** How often at once; at least 1. */
  readonly burst: number;
  /** How often a second after that; above 0. */
  readonly perSecond: number;
}

interface Bucket {
  readonly tokens: number;
  /** When it held so many, in milliseconds. */
  readonly at: number;
}

/**
 * Token buckets, one a key: each is full at first, gives a token for each use, and gets
 * them back with time. Pure but for its memory, which is bounded: where there are more
 * keys than may be held, those that were used least recently begin anew.
 */
export class TokenBuckets {
  readonly #rate: Rate;
  readonly #mostKeys: number;
  /** In the order of their use, the last one last. */
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, mostKeys: number) {
    this.#rate = rate;
    this.#mostKeys = mostKeys;
  }

  /** How many keys are held. */
  get size(): number {
    return this.#buckets.size;
  }

  /**
   * Returns how long a key has to wait for its next token, in milliseconds; 0 where it
   * has one.
   *
   * @param now Milliseconds that only grow, from any start.
   */
  waitOf(key: string, now: number): number {
    const missing = 1 - this.#tokensOf(key, now);
    return missing <= 0 ? 0 : Math.ceil((missing / this.#rate.perSecond) * 1000);
  }

  /** Takes a token of a key, where it has one. */
  take(key: string, now: number): void {
    const tokens = this.#tokensOf(key, now);
    // Taken out first, so that it stands last: a map keeps the order in which keys came.
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > this.#mostKeys && oldest !== undefined)
      this.#buckets.delete(oldest);
  }

  #tokensOf(key: string, now: number): number {
    const { burst, perSecond } = this.#rate;
    const bucket = this.#buckets.get(key);
    if (!bucket) return burst;
    const since = Math.max(0, now - bucket.at) / 1000;
    return Math.min(burst, bucket.tokens + since * perSecond);
  }
}
