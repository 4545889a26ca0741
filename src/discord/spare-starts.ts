import type { APIGatewaySessionStartLimit } from 'discord.js';

/** Longest wait for a start, in milliseconds: whoever has mended something waits for it too. */
const LONGEST_WAIT_MS = 10 * 60 * 1000;

/**
 * Tells how long to wait before shards connect, so that a bot which fails and is started again
 * and again never uses up the starts of sessions that Discord grants for a day (Docs: *Gateway*,
 * Session Start Limit; a thousand for most): without any left it could not connect once it was
 * mended. While half of them are left nothing waits; then those that remain are spread over
 * the time until Discord counts anew.
 *
 * @param limit What `GET /gateway/bot` says of it.
 * @param shards How many are about to connect.
 * @returns Milliseconds, 0 to ten minutes; 0 too where too few are left, which nothing mends.
 * @example
 * waitForStart({ total: 1000, remaining: 400, reset_after: 36_000_000, max_concurrency: 1 }, 1);
 * // 90,000: four hundred times in ten hours
 */
export function waitForStart(
  { total, remaining, reset_after: resetAfterMs }: APIGatewaySessionStartLimit,
  shards: number,
): number {
  if (remaining * 2 >= total || remaining < shards) return 0;
  return Math.min(LONGEST_WAIT_MS, Math.round((resetAfterMs * shards) / remaining));
}
