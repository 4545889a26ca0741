import type { Pin } from '../../store/pin.ts';
import { type Attempt, attempt, isGone } from './attempt.ts';
import { auditReason } from './finish-pin.ts';
import { logRemoval } from './log-pin.ts';
import { markPin } from './mark-pin.ts';
import { type PinWork, recordPin } from './pin-work.ts';
import { placeOf } from './place-of.ts';

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
  const { publicWords: words } = work;
  const reason = words.say('pins.audit-removed', { pin: auditReason(pin, words) });
  const unpinned = place ? await attempt(() => work.messages.unpin(place, reason)) : null;
  const wasGone = unpinned !== null && isGone(unpinned);
  if (unpinned && unpinned.kind !== 'done' && !wasGone) {
    const { outcome } = unpinned;
    return {
      pin: await recordPin(pin, { state: pin.state, by, outcome }, work),
      refused: unpinned,
    };
  }
  const outcome = unpinned && unpinned.kind !== 'done' ? unpinned.outcome : null;
  const removed = await recordPin(pin, { state: 'removed', by, outcome }, work);
  if (!wasGone) await markPin(removed, work);
  await logRemoval(removed, by, work);
  return { pin: removed, refused: null };
}
