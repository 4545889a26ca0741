import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { PinOutcome } from '../../store/pin.ts';
import { type MessageKey, type Said, said } from '../../wording/said.ts';
import { sayAgain } from '../../wording/say-again.ts';
import { type Words, wordsIn } from '../../wording/words.ts';
import type { PermissionName } from '../rights.ts';

/**
 * What came of asking Discord for something: done, refused, or unclear, where no answer
 * came and it may have been done all the same.
 */
export type Attempt<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused' | 'unclear'; readonly outcome: PinOutcome };

/** Asks Discord for something and says what came of it. */
export async function attempt<Value>(ask: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { kind: 'done', value: await ask() };
  } catch (thrown) {
    // Only an answer with a code says that nothing was done; 5xx, a lost connection and a
    // wait that was too long say nothing.
    if (thrown instanceof DiscordAPIError && thrown.status < 500)
      return {
        kind: 'refused',
        outcome: { code: Number(thrown.code), message: thrown.message },
      };
    return {
      kind: 'unclear',
      outcome: { code: null, message: wordsIn('en').say('pin-outcomes.no-answer') },
    };
  }
}

/** True where what Discord was asked about is not there any more, or its channel is not. */
export function isGone(tried: Attempt<unknown>): boolean {
  return tried.kind === 'refused' && GONE.includes(tried.outcome.code ?? 0);
}

const GONE: readonly number[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
];

/** What a person can do about a refusal, to stand after what was wanted. */
export function adviseOn({ code, message }: PinOutcome, words: Words): string {
  const { say } = words;
  const advice = ADVICE[code ?? 0];
  if (advice) return words.repeat(advice(words));
  const said = sayOutcome(message, words);
  return code === null
    ? say('pin-advice.says', { message: said })
    : say('pin-advice.says-code', { message: said, code: String(code) });
}

/** Says in the reader's language what the record has in English; Discord's own words stay. */
export function sayOutcome(message: string, words: Words): string {
  return sayAgain(message, OUTCOMES, words) ?? message;
}

const OUTCOMES: readonly MessageKey[] = [
  'pin-outcomes.no-answer',
  'pin-outcomes.message-kept',
  'pin-outcomes.message-deleted',
  'pin-outcomes.no-history',
  'pin-outcomes.too-late',
  'pin-outcomes.unpinned',
  'pin-outcomes.taken-out',
];

/** Pins that Discord allows in a channel (Docs: *Channel*, Pin Message). */
const MOST_PINS = 250;

/** What the bot needs to post a pin and to find it again. */
const NEEDED = [
  'ViewChannel',
  'SendMessages',
  'ReadMessageHistory',
  'PinMessages',
] as const satisfies readonly PermissionName[];

const named = (name: PermissionName, { say }: Words): string =>
  `*${say(`permissions.${name}`)}*`;

/** By Discord's codes (Docs: *Opcodes and status codes*, JSON). */
const ADVICE: Readonly<Record<number, (words: Words) => Said>> = {
  [RESTJSONErrorCodes.MaximumNumberOfPinsReachedForTheChannel]: () =>
    said('pin-advice.full', { most: MOST_PINS }),
  [RESTJSONErrorCodes.MissingPermissions]: (words) =>
    said('pin-advice.permissions', {
      permissions: words.list(
        NEEDED.map((name) => named(name, words)),
        'and',
      ),
    }),
  [RESTJSONErrorCodes.MissingAccess]: (words) =>
    said('pin-advice.access', { permission: named('ViewChannel', words) }),
  [RESTJSONErrorCodes.UnknownChannel]: () => said('pin-advice.channel-gone'),
  [RESTJSONErrorCodes.UnknownMessage]: () => said('pin-advice.message-gone'),
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]: () => said('pin-advice.archived'),
  50019: () => said('pin-advice.own-channel'),
};
