import { once } from 'node:events';
import type { ShelfStore } from '../store/shelf-store.ts';
import { startThread } from '../thread/start-thread.ts';
import type { BaseArticle, BaseJob } from './base-job.ts';
import { readShelf } from './read-shelf.ts';

const MODULE = new URL('./base-thread.ts', import.meta.url);

/** 10,000 articles take some 300 MB; a shelf that takes more is opened without. */
const MEMORY_MB = 1024;

/** So many articles travel at once, some 15 kB each. */
const ARTICLES_AT_ONCE = 32;

/** Of which server an index is saved, from what, and where. */
export interface BaseSaving {
  readonly shelves: ShelfStore;
  readonly guildId: string;
  /** Path of the folder of saved indexes. */
  readonly path: string;
  /** Awaited between steps that take a few milliseconds each. */
  readonly rest: () => Promise<void>;
  /** Gives it up: the thread has ended when it is known. */
  readonly signal: AbortSignal;
}

/**
 * Saves the index of a server, from the store alone. The work is that of a thread which ends
 * with it: ten thousand articles take some seconds, leave hundreds of megabytes to be
 * collected, and this thread, in which everybody is answered, only hands them on.
 *
 * @throws {Error} If the store or the disk fails, or it was given up.
 */
export async function saveBase(saving: BaseSaving): Promise<void> {
  const { path, guildId } = saving;
  const worker = startThread(MODULE, { maxOldGenerationSizeMb: MEMORY_MB });
  const failing = new AbortController();
  worker.on('error', (thrown) => failing.abort(thrown));
  const signal = AbortSignal.any([saving.signal, failing.signal]);
  const perform = async (job: BaseJob): Promise<void> => {
    const done = once(worker, 'message', { signal });
    worker.postMessage(job);
    await done;
  };
  try {
    for await (const articles of readReady(saving))
      await perform({ kind: 'add', articles });
    await perform({ kind: 'write', path, guildId });
  } finally {
    await worker.terminate();
  }
}

/** The articles that can be asked, some at once. */
async function* readReady({
  shelves,
  guildId,
  rest,
}: BaseSaving): AsyncIterable<readonly BaseArticle[]> {
  let articles: BaseArticle[] = [];
  for await (const { entry, analysis } of readShelf(shelves, guildId, rest)) {
    if (!analysis || entry.state !== 'ready') continue;
    articles.push({ number: entry.number, analysis: analysis.bytes });
    if (articles.length < ARTICLES_AT_ONCE) continue;
    yield articles;
    articles = [];
  }
  yield articles;
}
