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

/**
 * Tells what is wrong with the value of a field, to be said after its key, or `null`:
 * `"July 21" is not a day: write it as 2017-07-21`.
 */
export function findFieldProblem(field: Field, value: string): string | null {
  const unreadable = findUnreadable(value);
  if (unreadable !== null) {
    return `has ${describeCharacter(value, unreadable)}: write it anew, and save the file as UTF-8`;
  }
  const shown = `"${value.slice(0, limitShownChars)}"`;
  switch (field) {
    case 'number':
      if (wholeNumber.test(value)) return null;
      return `${shown} is not a number from 1 to 999999999: write a number that no article has had`;
    case 'published':
    case 'updated':
      return isDayOrTime(value) ? null : `${shown} is not a day: write it as 2017-07-21`;
    case 'url':
      if (isWebAddress(value)) return null;
      return `${shown} is not a web address: write it from "https://" on`;
    case 'language':
      if (languageTag.test(value)) return null;
      return `${shown} is not a language tag: write it as "en" or "pt-BR"`;
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

/** Names the character at `place`: `the unreadable character U+FFFD`. */
export function describeCharacter(text: string, place: number): string {
  const code = text.charCodeAt(place).toString(16).toUpperCase().padStart(4, '0');
  return `the unreadable character U+${code}`;
}

/** 30 February has the form of a day and is none. */
function isDayOrTime(value: string): boolean {
  const written = dayOrTime.exec(value)?.groups?.['day'];
  if (written === undefined) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}
