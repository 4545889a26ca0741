import type { Address } from '../article/address.ts';
import type { ButtonState, StateAction } from './button-state.ts';
import {
  formatShortAddress,
  formatSnowflake,
  formatSought,
  parseShortAddress,
  parseSnowflake,
  parseSought,
  parseTerm,
} from './custom-id-fields.ts';
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
  const { sought } = state.focus;
  const room = CUSTOM_ID_CHARS - fixed.length - 2 * FIELD.length;
  const last = sought ? FIELD + formatSought(sought, room - FIELD.length) : '';
  const speaker = formatTerms(state.focus.speaker, room - last.length);
  const terms = formatTerms(state.focus.terms, room - last.length - speaker.length);
  return [fixed, terms, speaker].join(FIELD) + last;
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
  const asker = parseSnowflake(fields?.['asker'] ?? '');
  const addresses = parseList(fields?.['addresses'], parseShortAddress);
  const terms = parseList(fields?.['terms'], parseTerm);
  const speaker = parseList(fields?.['speaker'], parseTerm);
  const sought = parseSought(fields?.['sought']);
  if (!action || !asker || !addresses || !terms || !speaker || sought === null)
    return null;
  return {
    action,
    asker,
    addresses,
    context: { before: Number(fields?.['before']), after: Number(fields?.['after']) },
    place: Number(fields?.['place']),
    total: Number(fields?.['total']),
    focus: { terms, speaker, ...(sought ? { sought } : {}) },
  };
}

/** Raised when the form changes, so that older buttons are refused, not misread. */
const VERSION = '1';

const FIELD = ':';
const ITEM = ',';

/** So that at least some words of the focus have room beside many addresses. */
const FIXED_CHARS = 70;

const ACTIONS: readonly (readonly [StateAction, string])[] = [
  ['before', 'b'],
  ['after', 'a'],
  ['more', 'm'],
  ['near', 'n'],
  ['show', 's'],
  ['pin', 'k'],
  ['remove', 'r'],
  ['speaker', 'p'],
];

// Matches "1:b:5yc1z7ep2cg0:A1.5:0.1:2.12:boat:", "1:s:5yc1z7ep2cg0::0.0:0.0::" and, with
// what is sought at its end, "1:b:5yc1z7ep2cg0:A1.5:0.1:2.12:jet::fjet".
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
    '(?<speaker>[^:]*)(?::(?<sought>[^:]*))?$',
  ].join(FIELD),
);

function formatFixed(
  { action, asker, context, place, total }: ButtonState,
  addresses: readonly Address[],
): string {
  const letter = ACTIONS.find(([name]) => name === action)?.[1] ?? '';
  return [
    VERSION,
    letter,
    formatSnowflake(asker),
    addresses.map(formatShortAddress).join(ITEM),
    `${context.before}.${context.after}`,
    `${place}.${total}`,
  ].join(FIELD);
}

/** Joins the terms that fit in `room` characters, the first ones first. */
function formatTerms(terms: readonly string[], room: number): string {
  let joined = '';
  for (const term of terms.filter((each) => parseTerm(each) !== null)) {
    const longer = joined === '' ? term : joined + ITEM + term;
    if (longer.length <= room) joined = longer;
  }
  return joined;
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
