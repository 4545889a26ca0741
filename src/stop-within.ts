import { setTimeout as delay } from 'node:timers/promises';

/**
 * Stops what runs, and waits for it no longer than that: a program that was told to end has
 * to end, whatever goes wrong meanwhile. Never throws.
 *
 * @param limitMs Longest wait, in milliseconds.
 * @returns What went wrong; null where nothing did, or nobody knows it yet.
 */
export async function stopWithin(
  limitMs: number,
  stop: () => Promise<void>,
): Promise<unknown> {
  const ending = new AbortController();
  const late = delay(limitMs, null, { signal: ending.signal }).catch(() => null);
  try {
    await Promise.race([stop(), late]);
    return null;
  } catch (thrown) {
    return thrown;
  } finally {
    ending.abort();
  }
}
