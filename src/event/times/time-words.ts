// Months, days and units of time as English news writes them; abbreviations of the
// Associated Press Stylebook ("months") and of the Guardian style guide ("dates").

const MONTH_NAMES = `january february march april may june july august september october
  november december`.split(/\s+/);
const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
);
const LETTERS_OF_A_MONTH = 3;

/** A month in full. */
export const MONTH_IN_FULL: string = MONTH_NAMES.join('|');
/** A month in full or abbreviated. */
export const MONTH: string = `${MONTH_IN_FULL}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?`;
/** A day of the month: `8`, `08`, `8th`. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
/** What may follow the digits of a day. */
export const ORDINAL_ENDING = '(?:st|nd|rd|th)?';
/** A year as people write it today; older ones need "AD". */
export const YEAR = '(?:1\\d{3}|20\\d{2})';
/** A day of the week. */
export const WEEKDAY: string = WEEKDAY_NAMES.join('|');
/** A unit of time, singular. */
export const UNIT = 'second|minute|hour|day|week|fortnight|month|year|decade|century';
/** A unit of time, plural. */
export const UNITS =
  'seconds|minutes|hours|days|weeks|fortnights|months|years|decades|centuries';

/** Returns the month (1 to 12) that is written, in full or abbreviated; 0 for none. */
export function monthNumber(written: string | undefined): number {
  const start = (written ?? '-').toLowerCase().slice(0, LETTERS_OF_A_MONTH);
  return MONTH_NAMES.findIndex((name) => name.startsWith(start)) + 1;
}

/** Returns the day of the week that is written: 0 for Monday; -1 for none. */
export function weekdayNumber(written: string | undefined): number {
  return WEEKDAY_NAMES.indexOf((written ?? '').toLowerCase());
}

/** Returns the unit of "days" or "day". */
export function unitOf(written: string | undefined): string {
  const lower = (written ?? '').toLowerCase();
  return lower === 'centuries' ? 'century' : lower.replace(/s$/, '');
}
