import { createHash } from 'node:crypto';

/** How many requests a bucket takes in how long. */
export interface RateLimit {
  readonly limit: number;
  readonly windowMs: number;
}

/** The state of a bucket after a request. */
export interface BucketState {
  readonly isExceeded: boolean;
  /** Seconds until the bucket is full again. */
  readonly retryAfterSeconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts requests by route and writes Discord's headers (DOCS `topics/rate-limits.mdx`). */
export class RateLimits {
  readonly #rate: RateLimit;
  readonly #now: () => number;
  #sweepsAt = 0;
  #buckets = new Map<string, { used: number; resetsAt: number }>();
  /** The names of buckets by their routes, which are few. */
  readonly #names = new Map<string, string>();

  constructor(rate: RateLimit, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /**
   * Counts one request.
   * @param route method and pattern of the route, from which the bucket's name is made.
   * @param major the id that Discord counts apart: channel, server or webhook.
   */
  count(route: string, major: string): BucketState {
    const now = this.#now();
    const bucket = this.#bucket(`${route} ${major}`, now);
    bucket.used += 1;
    const resetAfter = Math.max(0, (bucket.resetsAt - now) / 1000);
    return {
      isExceeded: bucket.used > this.#rate.limit,
      retryAfterSeconds: resetAfter,
      headers: {
        'x-ratelimit-limit': String(this.#rate.limit),
        'x-ratelimit-remaining': String(Math.max(0, this.#rate.limit - bucket.used)),
        'x-ratelimit-reset': (bucket.resetsAt / 1000).toFixed(3),
        'x-ratelimit-reset-after': resetAfter.toFixed(3),
        'x-ratelimit-bucket': this.#nameOf(route),
      },
    };
  }

  #nameOf(route: string): string {
    const known = this.#names.get(route);
    if (known !== undefined) return known;
    const name = createHash('md5').update(route).digest('hex');
    this.#names.set(route, name);
    return name;
  }

  #bucket(key: string, now: number): { used: number; resetsAt: number } {
    const known = this.#buckets.get(key);
    if (known && known.resetsAt > now) return known;
    this.#sweep(now);
    const bucket = { used: 0, resetsAt: now + this.#rate.windowMs };
    this.#buckets.set(key, bucket);
    return bucket;
  }

  /** Drops the buckets that are over, at most once a window: tokens make a new one each. */
  #sweep(now: number): void {
    if (now < this.#sweepsAt) return;
    this.#sweepsAt = now + this.#rate.windowMs;
    this.#buckets = new Map([...this.#buckets].filter(([, one]) => one.resetsAt > now));
  }
}
