import { calendarDay, type Days, dayNumber, monthDays, oneDay, readDay } from '../day.ts';
import type { TimeForm, TimeFrame, TimeParts } from './time-form.ts';
import {
  DAY,
  MONTH,
  MONTH_IN_FULL,
  monthNumber,
  ORDINAL_ENDING,
  YEAR,
} from './time-words.ts';

const MONTHS_A_YEAR = 12;
const day = (name: string) => `(?<${name}>${DAY})${ORDINAL_ENDING}(?![\\d%]|[.,:]\\d)`;
const month = (name: string) => `(?<${name}>${MONTH})`;
const ON_YEAR = `(?:(?:,| of)? (?<year>${YEAR})(?!\\d|,\\d)|(?:,| of)? (?<which>last|this|next) year)`;
const TO = '(?: ?[-–—] ?| -- | to | and | through | until )';
/** "In May 20 people drowned": the figure is no day. */
const NO_COUNT =
  '(?! (?:people|persons|men|women|children|others|per ?cent|million|billion))';

/** Dates with a month: days, stretches of days, months, months with their year. */
export const DATE_FORMS: readonly TimeForm[] = [
  {
    pattern: '(?<iso>\\d{4}-\\d\\d-\\d\\d)',
    kind: 'day',
    resolve: ({ iso }) => oneDay(readDay(iso ?? null)),
  },
  {
    pattern: `(?<one>\\d{1,2})/(?<other>\\d{1,2})/(?<year>${YEAR})`,
    kind: 'day',
    resolve: slashedDay,
  },
  {
    pattern: `${day('day')}${TO}${day('last')}(?: of)? ${month('month')}${ON_YEAR}?`,
    kind: 'day',
    resolve: daysOfMonth,
  },
  {
    pattern: `${month('month')} ${day('day')}${TO}${day('last')}${NO_COUNT}${ON_YEAR}?`,
    kind: 'day',
    resolve: daysOfMonth,
  },
  {
    pattern: `${day('day')}(?: of)? ${month('month')}${ON_YEAR}?`,
    kind: 'day',
    resolve: daysOfMonth,
  },
  {
    pattern: `${month('month')} (?:the )?${day('day')}${NO_COUNT}${ON_YEAR}?`,
    kind: 'day',
    resolve: daysOfMonth,
  },
  {
    pattern: `${month('month')}${TO}${month('last')}${ON_YEAR}`,
    kind: 'stretch',
    resolve: monthsOfYear,
  },
  { pattern: `${month('month')}${ON_YEAR}`, kind: 'stretch', resolve: monthsOfYear },
  {
    pattern: `(?<which>last|this|next) (?<month>${MONTH_IN_FULL})`,
    kind: 'stretch',
    resolve: monthBeside,
  },
  { pattern: `(?<month>${MONTH_IN_FULL})`, kind: 'stretch', resolve: monthBeside },
];

/** The first figure is the day in Europe and the month in America: only one may fit. */
function slashedDay({ one, other, year }: TimeParts): Days | null {
  const [first, second] = [Number(one), Number(other)];
  if (first === second || second > MONTHS_A_YEAR)
    return oneDay(dayNumber(Number(year), first, second));
  return first > MONTHS_A_YEAR ? oneDay(dayNumber(Number(year), second, first)) : null;
}

function daysOfMonth(parts: TimeParts, frame: TimeFrame): Days | null {
  const month = monthNumber(parts.month);
  const year = yearOf(parts, frame);
  const inYear = (one: number) => {
    const first = dayNumber(one, month, Number(parts.day));
    const last = dayNumber(one, month, Number(parts.last ?? parts.day));
    return first === null || last === null || first > last ? null : { first, last };
  };
  if (year !== null) return inYear(year);
  return parts.which === undefined ? nearest(inYear, frame) : null;
}

/** Without a year the one is meant that is closest; the next one where the text looks ahead. */
function nearest(
  inYear: (year: number) => Days | null,
  { near, isAhead }: TimeFrame,
): Days | null {
  if (near === null) return null;
  const { year } = calendarDay(near);
  const distance = (days: Days) =>
    isAhead && days.last < near ? Number.MAX_SAFE_INTEGER : Math.abs(days.first - near);
  const candidates = [year - 1, year, year + 1].flatMap((one) => inYear(one) ?? []);
  return candidates.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

function monthsOfYear(parts: TimeParts, frame: TimeFrame): Days | null {
  const year = yearOf(parts, frame);
  if (year === null) return null;
  const first = monthNumber(parts.month);
  const months = monthNumber(parts.last ?? parts.month) - first + 1;
  return months > 0 ? monthDays(year, first, months) : null;
}

/** "In March" is the last March, or the next where the text looks ahead. */
function monthBeside({ month, which }: TimeParts, frame: TimeFrame): Days | null {
  if (frame.near === null) return null;
  const now = calendarDay(frame.near);
  const number = monthNumber(month);
  if (which === 'this') return monthDays(now.year, number);
  const isPast = number < now.month;
  if (which === 'next' || (which === undefined && frame.isAhead && number !== now.month))
    return monthDays(isPast || number === now.month ? now.year + 1 : now.year, number);
  const isNow = which === undefined && number === now.month;
  return monthDays(isPast || isNow ? now.year : now.year - 1, number);
}

/** The year that is written: `2021`, `last year`; null where none is or it cannot be told. */
function yearOf({ year, which }: TimeParts, { near }: TimeFrame): number | null {
  if (year !== undefined) return Number(year);
  if (which === undefined || near === null) return null;
  const shift = { last: -1, next: 1 }[which.toLowerCase()] ?? 0;
  return calendarDay(near).year + shift;
}
