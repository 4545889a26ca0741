import type { Span } from '../text/span.ts';
import { parseTime } from './parse-time.ts';

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

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const TIME = new RegExp(
  String.raw`\b(?:\d{1,2} ${MONTH}(?: \d{4})?|${MONTH} \d{1,2}(?:, \d{4})?|${MONTH} \d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|(?:1[89]|20)\d\d)\b`,
  'g',
);

/**
 * Finds the times named in one span of a text, in order, none overlapping another.
 *
 * @param published The article's day or time as its front matter writes it, or null.
 */
export function findTimes(
  text: string,
  within: Span,
  published: string | null,
): readonly TimeMention[] {
  const part = text.slice(within.start, within.end);
  return Array.from(part.matchAll(TIME), (match) => {
    const start = within.start + match.index;
    const range = parseTime(match[0], published);
    return {
      start,
      end: start + match[0].length,
      from: range?.from ?? null,
      to: range?.to ?? null,
    };
  });
}
