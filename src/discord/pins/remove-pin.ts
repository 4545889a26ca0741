import { RESTJSONErrorCodes } from 'discord.js';
import type { Pin } from '../../store/pin.ts';
import { type Attempt, attempt } from './attempt.ts';
import { auditReason, placeOf } from './finish-pin.ts';
import { logRemoval } from './log-pin.ts';
import { type PinWork, recordPin } from './pin-work.ts';
import { renderPinMessage } from './render-pin.ts';

/** What came of taking a pin away: the pin as it is then, and why it still stands if it does. */
export interface Removal {
  readonly pin: Pin;
  readonly refused: Exclude<Attempt<unknown>, { kind: 'done' }> | null;
}

/**
 * Unpins a pin and says so in its message, which stays. May be done twice; a message that
 * somebody has deleted is no hindrance.
 */
export async function removePin(pin: Pin, by: string, work: PinWork): Promise<Removal> {
  const place = placeOf(pin);
  const unpinned = place
    ? await attempt(() => work.messages.unpin(place, `Removed: ${auditReason(pin)}`))
    : null;
  const isGone =
    unpinned?.kind === 'refused' && GONE.includes(unpinned.outcome.code ?? 0);
  if (unpinned && unpinned.kind !== 'done' && !isGone) {
    const { outcome } = unpinned;
    return {
      pin: await recordPin(pin, { state: pin.state, by, outcome }, work),
      refused: unpinned,
    };
  }
  const outcome = isGone ? unpinned.outcome : null;
  const removed = await recordPin(pin, { state: 'removed', by, outcome }, work);
  if (place && !isGone)
    await attempt(() =>
      work.messages.edit(place, renderPinMessage(removed, work.library)),
    );
  await logRemoval(removed, by, work);
  return { pin: removed, refused: null };
}

/** What is not there needs no unpinning. */
const GONE: readonly number[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
];

/** Longest wait for Discord before a pin is shown as the record has it, in milliseconds. */
const LOOK_MS = 1500;

/**
 * Looks whether a pin still stands in Discord, and enters it where it does not: its message
 * was deleted, or somebody unpinned it there.
 */
export async function refreshPin(pin: Pin, work: PinWork): Promise<Pin> {
  const place = placeOf(pin);
  if (pin.state !== 'pinned' || !place) return pin;
  const seen = await attempt(() => work.messages.read(place, LOOK_MS));
  const change = { state: 'removed', by: null } as const;
  if (seen.kind === 'done')
    return seen.value.pinned
      ? pin
      : recordPin(pin, { ...change, outcome: UNPINNED }, work);
  const { outcome } = seen;
  return GONE.includes(outcome.code ?? 0)
    ? recordPin(pin, { ...change, outcome }, work)
    : pin;
}

const UNPINNED = { code: null, message: 'It was unpinned in Discord' };
