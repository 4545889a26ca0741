import { type Said, said } from '../wording/said.ts';
import type { Field } from './front-matter-keys.ts';

/** `12`; not `0`, `012`, `1e3`: up to nine digits, as an address can write it. */
const wholeNumber = /^[1-9][0-9]{0,8}$/u;
const day = '(?<day>\\d{4}-\\d{2}-\\d{2})';
const time = '\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?';
const zone = ' ?(?:Z|[+-]\\d{2}(?::?\\d{2})?)';
/** ISO 8601, `2017-07-21` or `2017-07-21T22:30-05:00`; not `July 21`, not `21.7.2017`. */
const dayOrTime = new RegExp(`^${day}(?:[T ]${time}(?:${zone})?)?$`, 'u');
/** BCP 47 in outline, `en`, `pt-BR`; not `en_US`, not `English language`. */
const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u;

/** Most of a wrong value that is repeated in the message. */
const limitShownChars = 60;

/** The greatest number of nine digits. */
const greatestNumber = '999999999';

/** A field as a file has it. */
export interface WrittenField {
  /** As the file calls it. */
  readonly key: string;
  readonly value: string;
}

/**
 * Tells what is wrong with the value of a field, or `null`:
 * `date "July 21" is not a day: write it as 2017-07-21`.
 */
export function findFieldProblem(
  field: Field,
  { key, value }: WrittenField,
): Said | null {
  const unreadable = findUnreadable(value);
  if (unreadable !== null) {
    const character = nameCharacter(value, unreadable);
    return said('front-matter.unreadable', { key, character });
  }
  const shown = { key, value: value.slice(0, limitShownChars) };
  switch (field) {
    case 'number':
      if (wholeNumber.test(value)) return null;
      return said('front-matter.no-number', { ...shown, most: greatestNumber });
    case 'published':
    case 'updated':
      return isDayOrTime(value) ? null : said('front-matter.no-day', shown);
    case 'url':
      if (isWebAddress(value)) return null;
      return said('front-matter.no-address', shown);
    case 'language':
      if (languageTag.test(value)) return null;
      return said('front-matter.no-language', shown);
    default:
      return null;
  }
}

/** Tells whether `text` is a whole address that begins with `http://` or `https://`. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/iu.test(text) && !/\s/u.test(text) && URL.canParse(text);
}

/**
 * Finds a character that nobody can read: a control character, or the replacement
 * character (U+FFFD) that stands where a text was saved in a wrong encoding. A line feed is
 * none of them. Returns its place in UTF-16 code units, or `null`.
 */
export function findUnreadable(text: string): number | null {
  const place = text.search(/(?!\n)[\p{Cc}\p{Cs}\uFFFD]/u);
  return place === -1 ? null : place;
}

/** Names the character at `place`: `U+FFFD`. */
export function nameCharacter(text: string, place: number): string {
  const code = text.charCodeAt(place).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}`;
}

/** 30 February has the form of a day and is none. */
function isDayOrTime(value: string): boolean {
  const written = dayOrTime.exec(value)?.groups?.['day'];
  if (written === undefined) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}
