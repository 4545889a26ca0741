import { readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Returns the milliseconds of processor time that the main thread has used: what somebody
 * waits for who is answered by it, without the other threads beside it and without the turns
 * of other programs. Where the system does not tell (it is Linux that does), the time of day.
 */
export function mainThreadMs(): number {
  try {
    const line = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8');
    return Number.parseInt(line, 10) / 1e6;
  } catch {
    return performance.now();
  }
}

/** What came of some work, and for how long it kept all else from being done. */
export interface Watched<Result> {
  readonly result: Result;
  /** The longest that the event loop was held; milliseconds of the main thread's time. */
  readonly longestMs: number;
}

/**
 * Does some work and watches the event loop meanwhile. Call it in the main thread of a
 * process: tests run in processes of their own.
 */
export async function watchLoop<Result>(
  work: () => Promise<Result>,
): Promise<Watched<Result>> {
  let longestMs = 0;
  let isOver = false;
  let since = mainThreadMs();
  const look = (): void => {
    const now = mainThreadMs();
    longestMs = Math.max(longestMs, now - since);
    since = now;
    // Not at once: a loop that spins leaves garbage, whose collection would be measured.
    if (!isOver) setTimeout(look, 1);
  };
  setTimeout(look, 1);
  const result = await work();
  look();
  isOver = true;
  return { result, longestMs };
}
