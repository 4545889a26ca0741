import { wordList } from '../../text/word-list.ts';

const monthNames = [...wordList('jan feb mar apr may jun jul aug sep oct nov dec')];
/** `2017-07-21T22:30:15.123-05:00`, `2017-07-21 22:30 +0200`, `2017/07/21`; `20170721`. */
const iso =
  /(?<year>(?:19|20)\d{2})(?<mark>[-/.]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?:[T ]+(?<hour>\d{1,2}):?(?<minute>\d{2})(?<rest>:\d{2}(?:[.,]\d{1,9})?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?/u;
/** `2017-7-3`, as some write it. */
const shortIso = /^(?<year>(?:19|20)\d{2})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})\b/u;
/** `July 21, 2017`, `Jul. 21st 2017`. */
const monthFirst =
  /\b(?<name>[A-Za-z]{3,9})\.?,? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d{2})\b/u;
/** `21 July 2017`, `Fri, 21-Jul-2017`. */
const dayFirst =
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<name>[A-Za-z]{3,9})\.?,?[ -](?<year>(?:19|20)\d{2})\b/u;

/**
 * Reads a day or time as a page writes it and gives it in the form of ISO 8601, as written: with
 * the time zone that stands there, never turned into another, so that the day stays the
 * same. Returns null for what is none, and for `03/04/2017`, which is two different days.
 *
 * @example
 * parseDay('2017-07-21T22:30:00-0500'); // '2017-07-21T22:30:00-05:00'
 * parseDay('Friday, July 21, 2017'); // '2017-07-21'
 */
export function parseDay(written: string | null): string | null {
  if (written === null) return null;
  const text = written.slice(0, 100);
  const full = iso.exec(text)?.groups;
  if (full !== undefined) {
    const day = dayOf(full['year'], full['month'], full['day']);
    if (day !== null) return `${day}${timeOf(full)}`;
  }
  const short = shortIso.exec(text)?.groups;
  if (short !== undefined) return dayOf(short['year'], short['month'], short['day']);
  const named = (monthFirst.exec(text) ?? dayFirst.exec(text))?.groups;
  if (named === undefined) return null;
  const month = monthNames.indexOf((named['name'] ?? '').slice(0, 3).toLowerCase()) + 1;
  return dayOf(named['year'], String(month), named['day']);
}

/** `/2017/7/21/`, `/2017/jul/21/`, `/20170721`, `-2017-07-21`: the day in an address. */
const pathDay =
  /[/-](?<year>(?:19|20)\d{2})(?:(?<month>\d{2})(?<day>\d{2})|[/-](?<slashMonth>\d{1,2}|[a-z]{3})[/-](?<slashDay>\d{1,2}))(?=\D|$)/u;

/** Reads the day from the path of an article's address; null where it has none. */
export function dayInPath(path: string): string | null {
  const groups = pathDay.exec(path)?.groups;
  if (groups === undefined) return null;
  const month = groups['month'] ?? groups['slashMonth'] ?? '';
  const named = monthNames.indexOf(month) + 1;
  const day = groups['day'] ?? groups['slashDay'];
  return dayOf(groups['year'], named > 0 ? String(named) : month, day);
}

function dayOf(year = '', month = '', day = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return isDay ? written : null;
}

function timeOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { hour, minute, rest = '', zone = '' } = groups;
  if (hour === undefined || minute === undefined || Number(hour) > 23) return '';
  const offset = /^[+-]/u.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
    : zone && 'Z';
  return `T${hour.padStart(2, '0')}:${minute}${rest}${offset}`;
}
