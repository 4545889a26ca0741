import { setTimeout as delay } from 'node:timers/promises';
import { type IIdentifyThrottler, SimpleIdentifyThrottler } from 'discord.js';

/**
 * How long a turn lasts, in milliseconds. Discord lets in one shard of each key in five
 * seconds (Docs: *Gateway*, Sharding), counted when it hears of them: one process may be a
 * little late, and the next one not.
 */
export const TURN_MS = 6000;

/** Takes a turn of a key that all processes of the bot share; returns how long to wait for it. */
export type TakeTurn = (key: number) => Promise<number>;

/**
 * Lets shards connect one after the other, as Discord wants it, also where they are those
 * of several processes: discord.js knows of its own alone, and each try that comes too
 * early counts among the thousand of a day. Where no turn can be had, the process goes by
 * its own shards: Discord then refuses it for a while, and it tries again.
 */
export class IdentifyThrottler implements IIdentifyThrottler {
  readonly #own: SimpleIdentifyThrottler;
  readonly #maxConcurrency: number;
  readonly #takeTurn: TakeTurn;
  readonly #onWait: (ms: number) => void;

  /**
   * @param takeTurn May reject: then it does not count.
   * @param onWait Told of each wait before it begins.
   */
  constructor(
    maxConcurrency: number,
    takeTurn: TakeTurn,
    onWait: (ms: number) => void = () => undefined,
  ) {
    this.#own = new SimpleIdentifyThrottler(maxConcurrency);
    this.#maxConcurrency = maxConcurrency;
    this.#takeTurn = takeTurn;
    this.#onWait = onWait;
  }

  /** Resolves when a shard may identify. */
  async waitForIdentify(shardId: number, signal: AbortSignal): Promise<void> {
    await this.#own.waitForIdentify(shardId, signal);
    const key = shardId % this.#maxConcurrency;
    const ms = await this.#takeTurn(key).catch(() => 0);
    this.#onWait(ms);
    if (ms > 0) await delay(ms, undefined, { signal });
  }
}
