import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { PinOutcome } from '../../store/pin.ts';

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
      outcome: { code: null, message: 'Discord did not answer' },
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
export function adviseOn({ code, message }: PinOutcome): string {
  return (
    ADVICE[code ?? 0] ?? `Discord says “${message}”${code === null ? '' : ` (${code})`}`
  );
}

/** By Discord's codes (Docs: *Opcodes and status codes*, JSON). */
const ADVICE: Readonly<Record<number, string>> = {
  [RESTJSONErrorCodes.MaximumNumberOfPinsReachedForTheChannel]:
    'this channel has as many pins as Discord allows, 250: unpin one, or let this one take the place of a pin by its number',
  [RESTJSONErrorCodes.MissingPermissions]:
    'the bot lacks a permission here: it needs *View Channel*, *Send Messages*, *Read Message History* and *Pin Messages*',
  [RESTJSONErrorCodes.MissingAccess]:
    'the bot cannot see the channel: give it the permission *View Channel* there',
  [RESTJSONErrorCodes.UnknownChannel]: 'the channel is gone',
  [RESTJSONErrorCodes.UnknownMessage]:
    'somebody deleted its message meanwhile: pin it again',
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]:
    'the thread is archived: write something in it, then pin again',
  50019: 'a message can be pinned in its own channel only',
};
