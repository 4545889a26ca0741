import type { Pin, PinOutcome } from '../../store/pin.ts';
import { wordsIn } from '../../wording/words.ts';
import { attempt, isGone } from './attempt.ts';
import { type PinWork, recordPin } from './pin-work.ts';
import { placeOf } from './place-of.ts';

/** The record is in English, whoever reads it. */
const inEnglish = wordsIn('en');

/**
 * Enters that a pin failed, and deletes its message: one that says "Pin 3" and is none
 * would be untrue. Where it cannot be deleted, the record keeps where it is and says so.
 */
export async function failPin(
  pin: Pin,
  refused: PinOutcome,
  work: PinWork,
): Promise<Pin> {
  const kept = await deletePinMessage(pin, work);
  const { code, message } = refused;
  const change = {
    state: 'failed',
    by: pin.plannedBy,
    ...(kept === null
      ? { outcome: refused, messageId: null }
      : {
          outcome: {
            code,
            message: inEnglish.say('pin-outcomes.message-kept', {
              why: message,
              kept: kept.message,
            }),
          },
        }),
  } as const;
  return recordPin(pin, change, work);
}

/**
 * Deletes the message that a failed pin has left behind, and enters it.
 *
 * @returns Why it is still there; null once it is gone.
 */
export async function deleteLeftBehind(
  pin: Pin,
  by: string | null,
  work: PinWork,
): Promise<PinOutcome | null> {
  const kept = await deletePinMessage(pin, work);
  if (kept === null)
    await recordPin(
      pin,
      { state: 'failed', by, outcome: DELETED, messageId: null },
      work,
    );
  return kept;
}

const DELETED = {
  code: null,
  message: inEnglish.say('pin-outcomes.message-deleted'),
};

/** Says why the message is still there; null where there is none. */
async function deletePinMessage(
  pin: Pin,
  { messages }: PinWork,
): Promise<PinOutcome | null> {
  const place = placeOf(pin);
  if (!place) return null;
  const deleted = await attempt(() => messages.delete(place));
  return deleted.kind === 'done' || isGone(deleted) ? null : deleted.outcome;
}
