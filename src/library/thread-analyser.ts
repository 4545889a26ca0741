import type { Worker } from 'node:worker_threads';
import type { SavedAnalysis } from '../store/shelf-article.ts';
import type { Span } from '../text/span.ts';
import { startThread } from '../thread/start-thread.ts';
import type { NewArticle } from './analyse-article.ts';
import type { Analyser } from './analyser.ts';
import type { AnalysisJob, AnalysisResult } from './analysis-job.ts';

const MODULE = new URL('./analysis-thread.ts', import.meta.url);

const ENDED = 'The thread that reads articles has ended';

/** A text of a megabyte takes about 200 MB; more is a bug, and must not take the bot along. */
const MEMORY_MB = 512;

/** A text of a megabyte takes a few seconds; one that takes so long is a bug. Milliseconds. */
const LIMIT_MS = 60_000;

/** What limits an analysis, and what does it. */
export interface AnalyserLimits {
  /** Milliseconds for one article. @default {60000} */
  readonly limitMs?: number;
  /** The module that the thread runs; tests have one that fails. */
  readonly module?: URL;
}

/** What waits for a result. */
interface Waiting {
  readonly job: AnalysisJob;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Analyses in a thread of its own, which is started by the first article and again after
 * it has died: an article of 100 kB takes a tenth of a second, in which nobody else could
 * be answered. What travels is an article in and bytes out, moved and not copied. An article
 * that ends the thread, or takes too long, is given up alone: the others are analysed by the
 * next thread. The thread never keeps the program alive.
 */
export class ThreadAnalyser implements Analyser {
  readonly version: string;
  #worker: Worker | null = null;
  #jobs = 0;
  /** In the order in which the thread does them. */
  readonly #waiting = new Map<number, Waiting>();
  readonly #limitMs: number;
  readonly #module: URL;
  #timer: NodeJS.Timeout | undefined;

  /** @param version Of the rules, see `readRulesVersion`. */
  constructor(
    version: string,
    { limitMs = LIMIT_MS, module = MODULE }: AnalyserLimits = {},
  ) {
    this.version = version;
    this.#limitMs = limitMs;
    this.#module = module;
  }

  async analyse(
    article: NewArticle,
    sentences: readonly Span[] | null,
  ): Promise<SavedAnalysis> {
    const job: AnalysisJob = { number: this.#jobs++, article, sentences };
    const bytes = await new Promise<Uint8Array>((resolve, reject) => {
      this.#waiting.set(job.number, { job, resolve, reject });
      if (this.#waiting.size === 1) this.#sendNext();
    });
    return { version: this.version, bytes };
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    clearTimeout(this.#timer);
    for (const { reject } of this.#waiting.values()) reject(new Error(ENDED));
    this.#waiting.clear();
    await worker?.terminate();
  }

  /** One after another, so that it is known of which article the thread dies. */
  #sendNext(): void {
    clearTimeout(this.#timer);
    const [next] = this.#waiting.values();
    if (!next) return;
    const worker = this.#start();
    worker.ref();
    worker.postMessage(next.job);
    this.#timer = setTimeout(() => void worker.terminate(), this.#limitMs).unref();
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = startThread(this.#module, {
      maxOldGenerationSizeMb: MEMORY_MB,
    });
    worker.on('message', (result: AnalysisResult) => this.#settle(worker, result));
    worker.on('error', (error) => this.#end(worker, error));
    worker.on('exit', () => this.#end(worker, new Error(ENDED)));
    this.#worker = worker;
    return worker;
  }

  #settle(worker: Worker, result: AnalysisResult): void {
    const waiting = this.#waiting.get(result.number);
    // It was given up a moment ago.
    if (this.#worker !== worker || !waiting) return;
    this.#waiting.delete(result.number);
    if (this.#waiting.size === 0) worker.unref();
    this.#sendNext();
    if ('bytes' in result) waiting.resolve(result.bytes);
    else waiting.reject(result.thrown);
  }

  #end(worker: Worker, error: unknown): void {
    // One that died says so twice, and the next may have begun between.
    if (this.#worker !== worker) return;
    this.#worker = null;
    const [first] = this.#waiting.values();
    if (!first) return;
    this.#waiting.delete(first.job.number);
    first.reject(error);
    this.#sendNext();
  }
}
