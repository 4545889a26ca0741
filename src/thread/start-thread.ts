import process from 'node:process';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/**
 * What a thread runs first where Node reads no TypeScript. It cannot begin one with a file of
 * it then: the loader of the process is not asked for a thread's first file, so the thread
 * registers it for itself.
 */
const START = `const { workerData } = require('node:worker_threads');
import(workerData.tsx).then(({ register }) => { register(); return import(workerData.module); });`;

/**
 * Starts a thread that runs a module of this program. Node 24 needs no tsx for it, and the
 * thread takes less memory without.
 *
 * @param module The module's address, `new URL('./read-worker.ts', import.meta.url)`.
 * @param resourceLimits The thread ends where it takes more, and the program goes on.
 */
export function startThread(module: URL, resourceLimits: ResourceLimits): Worker {
  const options = { execArgv: [], resourceLimits };
  if (readsTypeScript()) return new Worker(module, options);
  return new Worker(START, {
    ...options,
    eval: true,
    workerData: { tsx: import.meta.resolve('tsx/esm/api'), module: module.href },
  });
}

/** True where Node itself takes the types out (Docs: *process.features.typescript*). */
function readsTypeScript(): boolean {
  return 'typescript' in process.features && process.features.typescript !== false;
}
