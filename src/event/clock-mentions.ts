import { type Span, sliceSpan } from '../text/span.ts';

/** A time of day that is written with figures, at its span. */
export interface ClockMention extends Span {
  /** Hour and minute by the clock of 24 hours, four digits: `0240`, `1400`. */
  readonly time: string;
}

const HALF_OF_DAY = '(?<half>[ap])(?:\\.m\\.?|m)(?![\\p{L}\\p{N}])';
const MINUTE = '[0-5]\\d';
/** Matches `2:40am`, `2.40 a.m.`, `2pm`, `14:40`; not `2.40`, `2:400`, `I am`. */
const CLOCK = new RegExp(
  `(?<![\\p{L}\\p{N}.:,])(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>${MINUTE}))?[ \\u00A0\\u202F]?${HALF_OF_DAY}|(?<whole>(?:[01]?\\d|2[0-3]):${MINUTE})(?![\\d:]))`,
  'giu',
);
const NOON = 12;

/**
 * Finds the times of day in one span of a text that are written with figures, in order, so
 * that "2:40am", "2.40 a.m." and "02:40" can be told to be the same. Linear in the length.
 */
export function findClocks(text: string, within: Span): readonly ClockMention[] {
  return Array.from(sliceSpan(text, within).matchAll(CLOCK), (match) => {
    const start = within.start + match.index;
    const { hour, minute = '00', half, whole } = match.groups ?? {};
    const time =
      whole === undefined
        ? `${(Number(hour) % NOON) + (/p/iu.test(half ?? '') ? NOON : 0)}${minute}`
        : whole.replace(':', '');
    return { start, end: start + match[0].length, time: time.padStart(4, '0') };
  });
}
