import { SOUGHT_THINGS, type Sought } from '../answer/answer.ts';
import type { Address } from '../article/address.ts';
import { isSnowflake } from './snowflake.ts';

/** Writes an address in few characters: `A12.34-36`. */
export function formatShortAddress({ article, first, last }: Address): string {
  return `${article}.${first}${last > first ? `-${last}` : ''}`;
}

/** Reads an address that {@link formatShortAddress} wrote; null for anything else. */
export function parseShortAddress(text: string): Address | null {
  const fields = SHORT_ADDRESS.exec(text)?.groups;
  const article = fields?.['article'];
  if (!fields || !article) return null;
  const first = Number(fields['first']);
  const last = Number(fields['last'] ?? first);
  return last < first || fields['last'] === fields['first']
    ? null
    : { article, first, last };
}

/**
 * Writes one of Discord's ids in base 36, which is shorter by a third.
 *
 * @throws {RangeError} If it is none: it may be of any length.
 */
export function formatSnowflake(id: string): string {
  if (!isSnowflake(id)) throw new RangeError(`Cannot write the id "${id.slice(0, 30)}"`);
  return BigInt(id).toString(36);
}

/** Reads an id that {@link formatSnowflake} wrote: 17 to 20 digits; null for anything else. */
export function parseSnowflake(text: string): string | null {
  let id = 0n;
  for (const digit of text) id = id * 36n + BigInt(Number.parseInt(digit, 36));
  return isSnowflake(`${id}`) && id.toString(36) === text ? `${id}` : null;
}

/** Reads a term of a focus; null for what is no normal form of a word. */
export function parseTerm(text: string): string | null {
  return TERM.test(text) ? text : null;
}

/**
 * Writes what is sought as the first letter of the thing and its noun: `fjet`. The noun is
 * left out where it has no room.
 */
export function formatSought({ thing, noun }: Sought, room: number): string {
  const letter = thing.slice(0, 1);
  const isKept = noun !== null && parseTerm(noun) !== null && noun.length < room;
  return isKept ? letter + noun : letter;
}

/**
 * Reads what {@link formatSought} wrote.
 *
 * @param text Undefined where nothing is sought.
 * @returns null for what it does not write.
 */
export function parseSought(text: string | undefined): Sought | undefined | null {
  if (text === undefined) return undefined;
  const thing = SOUGHT_THINGS.find((known) => known[0] === text[0]);
  const noun = text.slice(1);
  if (!thing || (noun !== '' && parseTerm(noun) === null)) return null;
  return { thing, noun: noun === '' ? null : noun };
}

// Matches "A1.5" and "B12.5-7"; not "A0.5", "A1.05" or "a1".
const SHORT_ADDRESS =
  /^(?<article>[AB][1-9]\d{0,8})\.(?<first>0|[1-9]\d{0,5})(?:-(?<last>[1-9]\d{0,5}))?$/;

// Normal forms are letters, digits and the point of a number (`src/text/tokens.ts`).
// Matches "destabil" and "3.5"; not "" or "a,b".
const TERM = /^[\p{L}\p{M}\p{N}.]+$/u;
