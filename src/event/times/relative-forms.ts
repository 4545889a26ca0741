import { calendarDay, type Days, monthDays, oneDay, weekDays, yearDays } from '../day.ts';
import { SPELT_SMALL, speltValue } from '../number-words.ts';
import { type TimeForm, type TimeFrame, type TimeParts, untold } from './time-form.ts';
import { UNIT, UNITS, unitOf, WEEKDAY, weekdayNumber } from './time-words.ts';

const DAYS_A_WEEK = 7;
const DAYS_A_FORTNIGHT = 14;
const MONTHS_A_YEAR = 12;
const YEARS_A_DECADE = 10;
const YEARS_A_CENTURY = 100;

const COUNT = `(?<count>\\d{1,4}|${SPELT_SMALL}|an?)`;
const WHICH = '(?<which>last|this|next|past|coming|previous|following)';
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime|tea-time))?';

/** Times that are told from the day of the article. */
export const RELATIVE_FORMS: readonly TimeForm[] = [
  { pattern: 'the day before yesterday', kind: 'day', resolve: daysFrom(-2) },
  { pattern: 'the day after tomorrow', kind: 'day', resolve: daysFrom(2) },
  { pattern: `yesterday${PART}`, kind: 'day', resolve: daysFrom(-1) },
  { pattern: `tomorrow${PART}`, kind: 'day', resolve: daysFrom(1) },
  { pattern: 'tonight|today', kind: 'day', resolve: daysFrom(0) },
  { pattern: 'this (?:morning|afternoon|evening)', kind: 'day', resolve: daysFrom(0) },
  { pattern: 'last night', kind: 'day', resolve: daysFrom(-1) },
  {
    pattern: `(?<weekday>${WEEKDAY})${PART} (?<which>last|this|next) week`,
    kind: 'weekday',
    resolve: weekdayOfWeek,
  },
  {
    pattern: `(?:${WHICH} )?(?<weekday>${WEEKDAY})${PART}`,
    kind: 'weekday',
    resolve: weekdayBeside,
  },
  { pattern: `(?:${WEEKDAY})s`, kind: 'vague', resolve: untold },
  {
    pattern:
      '(?:(?<part>earlier|later) )?(?<which>last|this|next) (?<unit>week|month|year|decade|century)',
    kind: 'stretch',
    resolve: unitBeside,
  },
  {
    pattern: '(?<which>last|this|next) weekend',
    kind: 'stretch',
    resolve: weekendBeside,
  },
  {
    pattern: `${COUNT} (?<unit>${UNITS}|${UNIT}) ago`,
    kind: 'stretch',
    resolve: unitsAgo,
  },
  {
    pattern: `(?<=(?<!\\p{L})(?:the |this ))(?<which>past|last|previous|next|coming) (?:${COUNT} )?(?<unit>${UNITS}|week|month|year|decade|century)`,
    kind: 'stretch',
    resolve: unitsAround,
  },
];

function daysFrom(shift: number): TimeForm['resolve'] {
  return (_parts, { near }) => oneDay(near === null ? null : near + shift);
}

/** "Monday" is the last one, the article's own day included; ahead, the next one. */
function weekdayBeside({ weekday, which }: TimeParts, frame: TimeFrame): Days | null {
  if (frame.near === null || which === 'previous' || which === 'following') return null;
  const wanted = weekdayNumber(weekday);
  const forward = (wanted - calendarDay(frame.near).weekday + DAYS_A_WEEK) % DAYS_A_WEEK;
  const back = (DAYS_A_WEEK - forward) % DAYS_A_WEEK;
  if (which === 'next') return oneDay(frame.near + (forward || DAYS_A_WEEK));
  if (which === 'last' || which === 'past')
    return oneDay(frame.near - (back || DAYS_A_WEEK));
  const isAhead = which !== undefined || frame.isAhead;
  return oneDay(isAhead ? frame.near + forward : frame.near - back);
}

function weekdayOfWeek({ weekday, which }: TimeParts, { near }: TimeFrame): Days | null {
  if (near === null) return null;
  return oneDay(weekDays(near, shiftOf(which)).first + weekdayNumber(weekday));
}

/** "Earlier this month" ends with the article's day, "later this month" begins with it. */
function unitBeside({ part, which, unit }: TimeParts, { near }: TimeFrame): Days | null {
  if (near === null) return null;
  const whole = unitDays(near, unitOf(unit), shiftOf(which));
  if (whole === null || which !== 'this') return whole;
  if (part === 'earlier') return { first: whole.first, last: near };
  return part === 'later' ? { first: near, last: whole.last } : whole;
}

function weekendBeside({ which }: TimeParts, { near }: TimeFrame): Days | null {
  if (near === null) return null;
  const { last } = weekDays(near, shiftOf(which));
  return { first: last - 1, last };
}

/** Two days ago is a day; two weeks ago is a week, two years ago a year. */
function unitsAgo({ count, unit }: TimeParts, { near }: TimeFrame): Days | null {
  const number = countOf(count);
  if (near === null || number === null) return null;
  const name = unitOf(unit);
  if (name === 'fortnight') return weekDays(near, -2 * number);
  return unitDays(near, name, -number);
}

/** "The past three days" reach from three days before the article to its day. */
function unitsAround(parts: TimeParts, { near }: TimeFrame): Days | null {
  const { which, count, unit } = parts;
  const number = count === undefined ? 1 : countOf(count);
  const isMany = count === undefined && /s$/i.test(unit ?? '');
  if (near === null || number === null || isMany) return null;
  const isAhead = which === 'next' || which === 'coming';
  const other = shiftDay(near, unitOf(unit), isAhead ? number : -number);
  if (other === null) return null;
  return isAhead ? { first: near, last: other } : { first: other, last: near };
}

/** The day, week, month, year, decade or century so many units from a day; else null. */
function unitDays(near: number, unit: string, shift: number): Days | null {
  const { year, month } = calendarDay(near);
  const decade = year - (year % YEARS_A_DECADE) + shift * YEARS_A_DECADE;
  const century = year - ((year - 1) % YEARS_A_CENTURY) + shift * YEARS_A_CENTURY;
  if (unit === 'day') return oneDay(near + shift);
  if (unit === 'week') return weekDays(near, shift);
  if (unit === 'month') return monthDays(year, month + shift);
  if (unit === 'year') return yearDays(year + shift);
  if (unit === 'decade') return yearDays(decade, decade + YEARS_A_DECADE - 1);
  return unit === 'century' ? yearDays(century, century + YEARS_A_CENTURY - 1) : null;
}

const MONTHS_BY_UNIT: Readonly<Record<string, number>> = {
  month: 1,
  year: MONTHS_A_YEAR,
  decade: MONTHS_A_YEAR * YEARS_A_DECADE,
  century: MONTHS_A_YEAR * YEARS_A_CENTURY,
};
const DAYS_BY_UNIT: Readonly<Record<string, number>> = {
  day: 1,
  week: DAYS_A_WEEK,
  fortnight: DAYS_A_FORTNIGHT,
};

/** The day so many units before or after another; the last of a month for its 31st. */
function shiftDay(near: number, unit: string, units: number): number | null {
  const days = DAYS_BY_UNIT[unit];
  if (days !== undefined) return near + days * units;
  const months = MONTHS_BY_UNIT[unit];
  if (months === undefined) return null;
  const { year, month, day } = calendarDay(near);
  const { first, last } = monthDays(year, month + months * units);
  return Math.min(first + day - 1, last);
}

function countOf(written: string | undefined): number | null {
  return /^\d/.test(written ?? '') ? Number(written) : speltValue(written ?? '-');
}

function shiftOf(which: string | undefined): number {
  return { last: -1, next: 1 }[which ?? ''] ?? 0;
}
