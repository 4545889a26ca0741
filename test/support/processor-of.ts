import { readFileSync } from 'node:fs';

/** What a thread had of the processors, in milliseconds. */
export interface ProcessorShare {
  readonly ranMs: number;
  /** It could have run, and others did. */
  readonly waitedMs: number;
}

/**
 * Reads what the first thread of a process, or the one of `PID/task/THREAD`, had of the
 * processors since it began. Linux alone
 * tells (proc(5): *schedstat*); elsewhere it neither ran nor waited.
 */
export function processorOf(pid: number | string): ProcessorShare {
  try {
    const read = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ').map(Number);
    const [ran = 0, waited = 0] = read;
    return { ranMs: ran / 1e6, waitedMs: waited / 1e6 };
  } catch {
    return { ranMs: 0, waitedMs: 0 };
  }
}
