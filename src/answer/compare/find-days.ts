import type { Span } from '../../text/span.ts';

/** A day or year that is named. */
export interface NamedDay extends Span {
  /** Days of one kind can be compared. */
  readonly kind: 'weekday' | 'date' | 'year';
  /** The same for the same day: "monday", "6-28", "2017". */
  readonly value: string;
}

const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const WEEKDAY = '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DATE = `(?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<day2>\\d{1,2})(?:st|nd|rd|th)? (?<month2>${MONTH})`;
/** Matches "2017" and not "2,017" or "$2017". */
const YEAR = '(?<![\\p{Sc}.,\\d])(?<year>1[89]\\d\\d|20\\d\\d)(?![.,]?\\d)';
const DAY = new RegExp(`\\b(?:${WEEKDAY}|${DATE})\\b|${YEAR}`, 'giu');

/** Finds the weekdays, dates and years of a span, as they are written. */
export function findDays(text: string, { start, end }: Span): readonly NamedDay[] {
  return Array.from(text.slice(start, end).matchAll(DAY), (match) => {
    const { weekday, month, month2, day, day2, year } = match.groups ?? {};
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    if (weekday) return { ...at, kind: 'weekday', value: weekday.toLowerCase() };
    if (year) return { ...at, kind: 'year', value: year };
    const number = MONTHS.indexOf((month ?? month2 ?? '').slice(0, 3).toLowerCase()) + 1;
    return { ...at, kind: 'date', value: `${number}-${Number(day ?? day2)}` };
  });
}
