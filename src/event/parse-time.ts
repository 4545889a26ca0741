import { readDay, writeDay } from './day.ts';
import { joinTimes } from './times/join-times.ts';
import { scanTimes } from './times/scan-times.ts';

/** The first and last day of a stretch of time, `YYYY-MM-DD`, both inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** No time is longer in writing, in UTF-16 code units. */
const LONGEST_TIME = 80;
/** Words before a time that do not change its days. */
const LEADING =
  /^(?:(?:on|in|at|during|of|around|about|early|late|sometime|by)\s+|mid[- ]|the\s+(?!(?:past|last|next|previous|coming)\b)|(?:end|start|beginning|middle) of\s+){1,4}/iu;

/** Returns a written time without the words before it: "in May" → "May". */
export function bareTime(written: string): string {
  return written.trim().replace(LEADING, '');
}

/**
 * Returns the days that a written time means, or null where they cannot be told. Capitals
 * do not count: "8 nov", "last monday".
 *
 * @param near The day from which "yesterday" or "8 November" is understood,
 *   `YYYY-MM-DD` with or without a time, or null. Without it only whole dates are told.
 * @example
 * parseTime('Q3 2021', null); // { from: '2021-07-01', to: '2021-09-30' }
 */
export function parseTime(written: string, near: string | null): DayRange | null {
  const text = written.trim().replace(/[.,;!?]+$/u, '');
  if (text.length > LONGEST_TIME) return null;
  const frame = { near: readDay(near), isAhead: false };
  const [time, ...others] = joinTimes(
    text,
    scanTimes(text, () => frame),
  );
  if (time === undefined || others.length > 0 || time.days === null) return null;
  const isWhole =
    time.end === text.length && !text.slice(0, time.start).replace(LEADING, '');
  if (!isWhole) return null;
  return { from: writeDay(time.days.first), to: writeDay(time.days.last) };
}
