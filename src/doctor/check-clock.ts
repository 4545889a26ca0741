import { type Finding, fine, note, wrong } from './finding.ts';

/** The header counts whole seconds, and the way there and back takes its time. */
const INEXACT_MS = 2000;

/**
 * More than that, and times in answers and pins are visibly wrong: "today" ends at another
 * minute, and what is kept for 30 days is not.
 */
const WRONG_FROM_MS = 60_000;

/**
 * Compares this machine's clock with Discord's.
 *
 * @param header The `Date` of an answer; null where it had none.
 * @param now Milliseconds since 1970 by this machine, when it came.
 */
export function checkClock(header: string | null, now: number): Finding {
  const theirs = Date.parse(header ?? '');
  if (Number.isNaN(theirs))
    return note('Clock: Discord, or what stands before it, does not say what time it is');
  const off = now - theirs;
  const size = Math.max(0, Math.abs(off) - INEXACT_MS);
  if (size === 0) return fine('Clock: goes with Discord’s');
  const text = `Clock: ${Math.round(Math.abs(off) / 1000)} s ${off > 0 ? 'ahead of' : 'behind'} Discord’s`;
  return size < WRONG_FROM_MS
    ? note(text)
    : wrong(`${text}: let the system set it by a time server (NTP)`);
}
