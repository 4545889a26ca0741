import type { Span } from '../text/span.ts';
import { readDay, writeDay } from './day.ts';
import { isTimeIn } from './times/is-time-in.ts';
import { joinTimes } from './times/join-times.ts';
import { looksAhead } from './times/looks-ahead.ts';
import { scanTimes } from './times/scan-times.ts';

/** Words that say when something happened or how long it lasted, at their span. */
export interface TimeMention extends Span {
  /**
   * First day meant, `YYYY-MM-DD`, inclusive; null where it cannot be told: a duration, a
   * time of day alone, "recently". Never guessed.
   */
  readonly from: string | null;
  /** Last day meant, inclusive; null exactly where `from` is. */
  readonly to: string | null;
}

/**
 * Finds the times named in one span of a text, in order, none overlapping another: dates,
 * weekdays, months, years, times of day, durations. The preposition is left out, what
 * belongs together is one time. Linear in the length of the span.
 *
 * @param published The article's day or time as its front matter writes it, or null; by it
 *   "Monday" and "in May" are understood.
 * @example
 * const text = 'It closed at 6 p.m. on Monday.';
 * findTimes(text, { start: 0, end: text.length }, '2021-11-10');
 * // [{ start: 13, end: 29, from: '2021-11-08', to: '2021-11-08' }]
 */
export function findTimes(
  text: string,
  within: Span,
  published: string | null,
): readonly TimeMention[] {
  const part = text.slice(within.start, within.end);
  const near = readDay(published);
  const frameAt = (span: Span) => ({ near, isAhead: looksAhead(part, span) });
  const pieces = scanTimes(part, frameAt).filter((piece) => isTimeIn(part, piece));
  return joinTimes(part, pieces).map(({ start, end, days }) => ({
    start: within.start + start,
    end: within.start + end,
    from: days && writeDay(days.first),
    to: days && writeDay(days.last),
  }));
}
