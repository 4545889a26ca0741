import type { Pin } from '../../store/pin.ts';
import { wordsIn } from '../../wording/words.ts';
import { attempt, isGone } from './attempt.ts';
import { markPin } from './mark-pin.ts';
import { type PinWork, recordPin } from './pin-work.ts';
import { placeOf } from './place-of.ts';

/** Longest wait for Discord before a pin is shown as the record has it, in milliseconds. */
const LOOK_MS = 1500;

/**
 * Looks whether a pin still stands in Discord, and enters it where it does not: its message
 * was deleted, or somebody unpinned it there, which its message then says too.
 */
export async function refreshPin(pin: Pin, work: PinWork): Promise<Pin> {
  const place = placeOf(pin);
  if (pin.state !== 'pinned' || !place) return pin;
  const seen = await attempt(() => work.messages.read(place, LOOK_MS));
  const change = { state: 'removed', by: null } as const;
  if (seen.kind !== 'done')
    return isGone(seen)
      ? recordPin(pin, { ...change, outcome: seen.outcome }, work)
      : pin;
  if (seen.value.pinned) return pin;
  const removed = await recordPin(pin, { ...change, outcome: UNPINNED }, work);
  await markPin(removed, work);
  return removed;
}

const UNPINNED = { code: null, message: wordsIn('en').say('pin-outcomes.unpinned') };

/**
 * Looks the same way at several pins: one question a channel, and one more for each pin
 * that is not among those that Discord lists.
 *
 * @returns The pins as they are then, in the same order.
 */
export async function refreshPins(
  pins: readonly Pin[],
  work: PinWork,
): Promise<readonly Pin[]> {
  const channelIds = new Set(
    pins.filter(({ state }) => state === 'pinned').map(({ channelId }) => channelId),
  );
  const listed = await Promise.all(
    [...channelIds].map((id) => attempt(() => work.messages.pinned(id, LOOK_MS))),
  );
  const standing = new Set(
    listed.flatMap((asked) => (asked.kind === 'done' ? asked.value : [])),
  );
  return Promise.all(
    pins.map((pin) => (standing.has(pin.messageId ?? '') ? pin : refreshPin(pin, work))),
  );
}
