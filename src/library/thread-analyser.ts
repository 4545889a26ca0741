import type { Worker } from 'node:worker_threads';
import type { SavedAnalysis } from '../store/shelf-article.ts';
import type { Span } from '../text/span.ts';
import { startThread } from '../thread/start-thread.ts';
import type { NewArticle } from './analyse-article.ts';
import type { Analyser } from './analyser.ts';
import type { AnalysisJob, AnalysisResult } from './analysis-job.ts';

/** A text of a megabyte takes about 200 MB; more is a bug, and must not take the bot along. */
const MEMORY_MB = 512;

/** What waits for a result. */
interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Analyses in a thread of its own, which is started by the first article and again after
 * it has died: an article of 100 kB takes a tenth of a second, in which nobody else could
 * be answered. What travels is an article in and bytes out, moved and not copied. The
 * thread never keeps the program alive.
 */
export class ThreadAnalyser implements Analyser {
  readonly version: string;
  #worker: Worker | null = null;
  #jobs = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** @param version Of the rules, see `readRulesVersion`. */
  constructor(version: string) {
    this.version = version;
  }

  async analyse(
    article: NewArticle,
    sentences: readonly Span[] | null,
  ): Promise<SavedAnalysis> {
    const number = this.#jobs++;
    const bytes = await new Promise<Uint8Array>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      const worker = this.#start();
      worker.ref();
      worker.postMessage({ number, article, sentences } satisfies AnalysisJob);
    });
    return { version: this.version, bytes };
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = startThread(new URL('./analysis-thread.ts', import.meta.url), {
      maxOldGenerationSizeMb: MEMORY_MB,
    });
    worker.on('message', (result: AnalysisResult) => this.#settle(worker, result));
    worker.on('error', (error) => this.#end(worker, error));
    worker.on('exit', () =>
      this.#end(worker, new Error('The thread that reads articles has ended')),
    );
    this.#worker = worker;
    return worker;
  }

  #settle(worker: Worker, result: AnalysisResult): void {
    const waiting = this.#waiting.get(result.number);
    this.#waiting.delete(result.number);
    if (this.#waiting.size === 0) worker.unref();
    if ('bytes' in result) waiting?.resolve(result.bytes);
    else waiting?.reject(result.thrown);
  }

  #end(worker: Worker, error: unknown): void {
    // One that died says so twice, and the next may have begun between.
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
