import type { Feed } from '../../store/feed.ts';

/** A feed is asked for at most so often, in milliseconds, whatever it allows. */
const LEAST_MS = 15 * 60 * 1000;

/** And at least so often, also one that cannot be read. */
const MOST_MS = 24 * 60 * 60 * 1000;

/** A server that asks to be left alone is, for so long at most. */
const MOST_RETRY_MS = 7 * MOST_MS;

/** Tells when a feed is due again that could be read. Milliseconds since 1970. */
export function dueAfterRead(now: number, ttlMinutes: number | null): number {
  return now + within((ttlMinutes ?? 0) * 60 * 1000);
}

/** Tells when a feed is due again that has not changed: after the time that passed before. */
export function dueUnchanged(
  now: number,
  { checkedAt, nextDue, failures }: Pick<Feed, 'checkedAt' | 'nextDue' | 'failures'>,
): number {
  const isKnown = failures === 0 && checkedAt !== null;
  return now + within(isKnown ? nextDue - checkedAt : 0);
}

/**
 * Tells when a feed is due again that could not be read: each time twice as late, and not
 * before its server wants it.
 *
 * @param failures How often it could not be read before, one time after another.
 */
export function dueAfterFailure(
  now: number,
  {
    failures,
    retryAfterMs = 0,
  }: { readonly failures: number; readonly retryAfterMs?: number | undefined },
): number {
  // Beyond ten it is a day anyhow, and doubling would pass all numbers.
  const backedOff = within(LEAST_MS * 2 ** Math.min(failures + 1, 10));
  return now + Math.max(backedOff, Math.min(retryAfterMs, MOST_RETRY_MS));
}

function within(ms: number): number {
  return Math.min(Math.max(ms, LEAST_MS), MOST_MS);
}
