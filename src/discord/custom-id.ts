import type { Address } from '../article/address.ts';
import type { ButtonAction, ButtonState } from './button-state.ts';
import { CUSTOM_ID_CHARS, MORE_ADDRESSES } from './limits.ts';

/**
 * Writes a button's state as a custom id of at most 100 characters.
 *
 * What does not fit is left out: the last addresses where they would leave no room for
 * the focus, and the last terms of the focus, which tell least. {@link parseCustomId}
 * reads the rest back unchanged.
 *
 * @param state Its `asker` is 17 to 20 digits, its numbers whole and not negative.
 */
export function formatCustomId(state: ButtonState): string {
  let addresses = state.addresses.slice(0, MORE_ADDRESSES);
  while (addresses.length > 1 && formatFixed(state, addresses).length > FIXED_CHARS) {
    addresses = addresses.slice(0, -1);
  }
  const fixed = formatFixed(state, addresses);
  const room = CUSTOM_ID_CHARS - fixed.length - 2 * FIELD.length;
  const speaker = formatTerms(state.focus.speaker, room);
  const terms = formatTerms(state.focus.terms, room - speaker.length);
  return [fixed, terms, speaker].join(FIELD);
}

/**
 * Reads a custom id of ours back.
 *
 * @returns null for anything that {@link formatCustomId} does not write: an id of another
 * version of the bot, or a forged one.
 */
export function parseCustomId(customId: string): ButtonState | null {
  if (customId.length > CUSTOM_ID_CHARS) return null;
  const fields = CUSTOM_ID.exec(customId)?.groups;
  const action = ACTIONS.find(([, letter]) => letter === fields?.['action'])?.[0];
  const asker = parseSnowflake(fields?.['asker']);
  const addresses = parseList(fields?.['addresses'], parseShortAddress);
  const terms = parseList(fields?.['terms'], parseTerm);
  const speaker = parseList(fields?.['speaker'], parseTerm);
  if (!action || !asker || !addresses || !terms || !speaker) return null;
  return {
    action,
    asker,
    addresses,
    context: { before: Number(fields?.['before']), after: Number(fields?.['after']) },
    place: Number(fields?.['place']),
    total: Number(fields?.['total']),
    focus: { terms, speaker },
  };
}

/** Raised when the form changes, so that older buttons are refused, not misread. */
const VERSION = '1';

const FIELD = ':';
const ITEM = ',';

/** So that at least some words of the focus have room beside many addresses. */
const FIXED_CHARS = 70;

const ACTIONS: readonly (readonly [ButtonAction, string])[] = [
  ['before', 'b'],
  ['after', 'a'],
  ['more', 'm'],
  ['near', 'n'],
  ['show', 's'],
  ['remove', 'r'],
];

// Matches "1:b:5yc1z7ep2cg0:A1.5:0.1:2.12:boat:" and "1:s:5yc1z7ep2cg0::0.0:0.0::".
// Does not match "1:x:1::::" or "2:b:5yc1z7ep2cg0:A1.5:0.1:2.12:boat:".
const CUSTOM_ID = new RegExp(
  [
    `^${VERSION}`,
    '(?<action>[a-z])',
    '(?<asker>[0-9a-z]{11,13})',
    '(?<addresses>[^:]*)',
    '(?<before>[0-5])\\.(?<after>[0-5])',
    '(?<place>\\d{1,6})\\.(?<total>\\d{1,6})',
    '(?<terms>[^:]*)',
    '(?<speaker>[^:]*)$',
  ].join(FIELD),
);

// Matches "A1.5" and "B12.5-7"; not "A0.5", "A1.05" or "a1".
const SHORT_ADDRESS =
  /^(?<article>[AB][1-9]\d{0,8})\.(?<first>0|[1-9]\d{0,5})(?:-(?<last>[1-9]\d{0,5}))?$/;

// Normal forms are letters, digits and the point of a number (`src/text/tokens.ts`).
// Matches "destabil" and "3.5"; not "" or "a,b".
const TERM = /^[\p{L}\p{M}\p{N}.]+$/u;

// Matches "80351110224678912"; not "0123" or "12".
const SNOWFLAKE = /^[1-9]\d{16,19}$/;

function formatFixed(
  { action, asker, context, place, total }: ButtonState,
  addresses: readonly Address[],
): string {
  const letter = ACTIONS.find(([name]) => name === action)?.[1] ?? '';
  return [
    VERSION,
    letter,
    BigInt(asker).toString(36),
    addresses.map(formatShortAddress).join(ITEM),
    `${context.before}.${context.after}`,
    `${place}.${total}`,
  ].join(FIELD);
}

function formatShortAddress({ article, first, last }: Address): string {
  return `${article}.${first}${last > first ? `-${last}` : ''}`;
}

function parseShortAddress(text: string): Address | null {
  const fields = SHORT_ADDRESS.exec(text)?.groups;
  const article = fields?.['article'];
  if (!fields || !article) return null;
  const first = Number(fields['first']);
  const last = Number(fields['last'] ?? first);
  return last < first || fields['last'] === fields['first']
    ? null
    : { article, first, last };
}

/** Joins the terms that fit in `room` characters, the first ones first. */
function formatTerms(terms: readonly string[], room: number): string {
  let joined = '';
  for (const term of terms.filter((each) => TERM.test(each))) {
    const longer = joined === '' ? term : joined + ITEM + term;
    if (longer.length <= room) joined = longer;
  }
  return joined;
}

function parseTerm(text: string): string | null {
  return TERM.test(text) ? text : null;
}

/** The id of a person is 17 to 20 digits; in base 36 it is shorter by a third. */
function parseSnowflake(text: string | undefined): string | null {
  if (text === undefined) return null;
  let id = 0n;
  for (const digit of text) id = id * 36n + BigInt(Number.parseInt(digit, 36));
  return SNOWFLAKE.test(`${id}`) && id.toString(36) === text ? `${id}` : null;
}

function parseList<T>(
  text: string | undefined,
  parseItem: (item: string) => T | null,
): readonly T[] | null {
  if (text === undefined) return null;
  if (text === '') return [];
  const items = text.split(ITEM).map(parseItem);
  return items.every((item) => item !== null) ? items : null;
}
