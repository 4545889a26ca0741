import { once } from 'node:events';
import { startThread } from '../thread/start-thread.ts';
import type { BaseJob } from './base-job.ts';

const MODULE = new URL('./base-thread.ts', import.meta.url);

/** 10,000 articles take some 300 MB; a shelf that takes more is opened without. */
const MEMORY_MB = 1024;

/**
 * Saves the index of a server, from the store alone, in a thread that ends with it: ten
 * thousand articles take some seconds and leave hundreds of megabytes to be collected, which
 * would hold up everybody who is answered in this one.
 *
 * @param signal Gives it up; the thread has ended when this throws.
 * @throws {Error} If the store or the disk fails, or it was given up.
 */
export async function saveBase(job: BaseJob, signal: AbortSignal): Promise<void> {
  const worker = startThread(MODULE, { maxOldGenerationSizeMb: MEMORY_MB });
  try {
    worker.postMessage(job);
    await once(worker, 'message', { signal });
  } finally {
    await worker.terminate();
  }
}
