import { type ResourceLimits, Worker } from 'node:worker_threads';

/**
 * What a thread runs first. Node 20 cannot begin one with TypeScript: the loader of the
 * process is not asked for a thread's first file, so the thread registers it for itself.
 */
const START = `const { workerData } = require('node:worker_threads');
import(workerData.tsx).then(({ register }) => { register(); return import(workerData.module); });`;

/**
 * Starts a thread that runs a module of this program.
 *
 * @param module The module's address, `new URL('./read-worker.ts', import.meta.url)`.
 * @param resourceLimits The thread ends where it takes more, and the program goes on.
 */
export function startThread(module: URL, resourceLimits: ResourceLimits): Worker {
  return new Worker(START, {
    eval: true,
    execArgv: [],
    workerData: { tsx: import.meta.resolve('tsx/esm/api'), module: module.href },
    resourceLimits,
  });
}
