/** A stretch of days as numbers of days since 1970-01-01, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A day of the Gregorian calendar, with its place in the week. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 for Monday to 6 for Sunday (ISO 8601). */
  readonly weekday: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_A_WEEK = 7;
const MONTHS_A_YEAR = 12;
/** 1970-01-01 was a Thursday, the day three of a week that starts on Monday. */
const WEEKDAY_OF_ZERO = 3;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;

/** Returns the number of a day, or null where the calendar has none: 31 February. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const number = countDays(year, month, day);
  const read = calendarDay(number);
  return read.day === day && read.month === month ? number : null;
}

/** Reads the day of `2021-11-08` or `2021-11-08T18:00Z`; null for anything else. */
export function readDay(written: string | null): number | null {
  const match = ISO_DAY.exec(written ?? '');
  if (match === null) return null;
  return dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Writes a day as `2021-11-08`. */
export function writeDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Returns year, month, day and weekday of a day. */
export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: modulo(number + WEEKDAY_OF_ZERO, DAYS_A_WEEK),
  };
}

/** Returns the days of a month; months beyond 1 to 12 count on into other years. */
export function monthDays(year: number, month: number, months = 1): Days {
  return {
    first: countDays(year, month, 1),
    last: countDays(year, month + months, 1) - 1,
  };
}

/** Returns the days of one year, or of several. */
export function yearDays(year: number, lastYear: number = year): Days {
  return monthDays(year, 1, (lastYear - year + 1) * MONTHS_A_YEAR);
}

/** Returns Monday to Sunday of the week of a day (ISO 8601), or of one so many weeks later. */
export function weekDays(day: number, weeksLater = 0): Days {
  const first = day - calendarDay(day).weekday + weeksLater * DAYS_A_WEEK;
  return { first, last: first + DAYS_A_WEEK - 1 };
}

/** Returns a single day as a stretch. */
export function oneDay(day: number | null): Days | null {
  return day === null ? null : { first: day, last: day };
}

function countDays(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // not Date.UTC: there 79 is 1979
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}
