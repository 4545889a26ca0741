import type { Pin } from '../../store/pin.ts';
import type { PinStore } from '../../store/pin-store.ts';
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

/** The removals that go on, by the keys of their pins: a second press joins the first. */
const GOING_ON = new WeakMap<PinStore, Map<string, Promise<Removal>>>();

/**
 * Unpins a pin and says so in its message, which stays. May be done twice, also at the same
 * time, and is entered and logged once; a message that somebody has deleted is no hindrance.
 */
export async function removePin(pin: Pin, by: string, work: PinWork): Promise<Removal> {
  const goingOn = GOING_ON.get(work.pins) ?? new Map<string, Promise<Removal>>();
  GOING_ON.set(work.pins, goingOn);
  const first = goingOn.get(pin.key);
  if (first) return first;
  const removal = removeOnce(pin, by, work);
  goingOn.set(pin.key, removal);
  try {
    return await removal;
  } finally {
    goingOn.delete(pin.key);
  }
}

async function removeOnce(known: Pin, by: string, work: PinWork): Promise<Removal> {
  // Since it was read, an earlier press may have come to its end.
  const pin = (await work.pins.byNumber(known.guildId, known.number)) ?? known;
  return pin.state === 'removed' || pin.state === 'replaced'
    ? { pin, refused: null }
    : unpin(pin, by, work);
}

async function unpin(pin: Pin, by: string, work: PinWork): Promise<Removal> {
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
