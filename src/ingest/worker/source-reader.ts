import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../../thread/start-thread.ts';
import { said } from '../../wording/said.ts';
import type { FeedLinks, FeedSource, ReadFeed } from '../feed/feed.ts';
import type { Reading } from '../reading.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Source } from '../source.ts';

/** What limits a reading. */
export interface ReaderLimits {
  /** Milliseconds for one source. @default {5000} */
  readonly timeoutMs?: number;
  /** Megabytes of memory for objects. @default {512} */
  readonly memoryMb?: number;
}

/** Readings after which a thread is let go, and how long an idle one stays, in milliseconds. */
const MOST_READINGS = 200;
const IDLE_MS = 30_000;
/** Bytes of a source after which the thread's memory is given back at once. */
const LARGE_BYTES = 1024 * 1024;
/** Milliseconds in which a thread must have started on a busy machine. */
const START_MS = 30_000;

/** What comes of a source, or of a feed. */
type Outcome = Reading | ReadFeed | FeedLinks | Refusal;

/**
 * Reads sources in a thread of its own, one after the other. A source that takes too long or too
 * much memory ends the thread, not the program, and is refused; the next gets a new thread.
 */
export class SourceReader {
  readonly #timeoutMs: number;
  readonly #memoryMb: number;
  #worker: Worker | null = null;
  #readings = 0;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ timeoutMs = 5_000, memoryMb = 512 }: ReaderLimits = {}) {
    this.#timeoutMs = timeoutMs;
    this.#memoryMb = memoryMb;
  }

  /** Reads a source when those before it are done. Never rejects for what the source holds. */
  read(source: Source): Promise<Reading | Refusal> {
    return this.#readNext<Reading>(source);
  }

  /** Reads a feed, likewise. */
  readFeed(source: FeedSource): Promise<ReadFeed | FeedLinks | Refusal> {
    return this.#readNext<ReadFeed | FeedLinks>(source);
  }

  /** @typeParam Result What the thread makes of such a source. */
  #readNext<Result extends Outcome>(
    source: Source | FeedSource,
  ): Promise<Result | Refusal> {
    const reading = this.#last.then(() => this.#readNow<Result>(source));
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#last;
    await this.#letGo();
  }

  async #readNow<Result extends Outcome>(
    source: Source | FeedSource,
  ): Promise<Result | Refusal> {
    clearTimeout(this.#idle);
    const worker = this.#worker ?? (await this.#start());
    worker.ref();
    const outcome = await this.#ask<Result>(worker, source);
    this.#readings++;
    const isLarge = 'bytes' in source && source.bytes.byteLength > LARGE_BYTES;
    if (outcome === null || isLarge || this.#readings >= MOST_READINGS)
      await this.#letGo();
    else {
      worker.unref();
      this.#idle = setTimeout(() => void this.#letGo(), IDLE_MS).unref();
    }
    return outcome ?? refuse('not-read', said('intake.tangled'));
  }

  /** Null where the thread has ended, or has to be. */
  #ask<Result extends Outcome>(
    worker: Worker,
    source: Source | FeedSource,
  ): Promise<Result | Refusal | null> {
    return new Promise((resolve) => {
      const end = (): void => finish(null);
      const finish = (outcome: Result | Refusal | null): void => {
        clearTimeout(timer);
        worker.off('message', finish).off('error', end).off('exit', end);
        resolve(outcome);
      };
      const timer = setTimeout(end, this.#timeoutMs);
      worker.on('message', finish).on('error', end).on('exit', end);
      worker.postMessage(source);
    });
  }

  async #start(): Promise<Worker> {
    const worker = startThread(new URL('./read-worker.ts', import.meta.url), {
      maxOldGenerationSizeMb: this.#memoryMb,
      stackSizeMb: 4,
    });
    this.#worker = worker;
    this.#readings = 0;
    // A thread that fails after its answer must not end the program.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    try {
      // The time of a source begins when the thread can read it.
      await once(worker, 'message', { signal: AbortSignal.timeout(START_MS) });
    } catch (error) {
      await this.#letGo();
      throw new Error('Cannot start the thread that reads articles', { cause: error });
    }
    return worker;
  }

  async #letGo(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}
