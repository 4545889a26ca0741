import { RESTJSONErrorCodes } from 'discord.js';
import type { Pin } from '../../store/pin.ts';
import type { Words } from '../../wording/words.ts';
import { type Attempt, attempt, isGone } from './attempt.ts';
import { failPin } from './fail-pin.ts';
import { logPin } from './log-pin.ts';
import { markPin } from './mark-pin.ts';
import { type PinWork, recordPin } from './pin-work.ts';
import { placeOf } from './place-of.ts';
import { postPin } from './post-pin.ts';

/**
 * Brings a pin from where it is to its end: posted, pinned, the one that it replaces
 * unpinned, logged. Each step may be done twice and does its work once, so that it can be
 * called again after a crash at any moment. The record has each step when Discord did it.
 *
 * @param isBegun True where it is not known how far an earlier call has come.
 * @returns The pin: `pinned`, `failed`, or as it is where Discord gives no answer.
 */
export async function finishPin(
  planned: Pin,
  isBegun: boolean,
  work: PinWork,
): Promise<Pin> {
  const pin =
    planned.state === 'planned' ? await postPin(planned, isBegun, work) : planned;
  if (pin.state !== 'posted') return pin;
  const old = await replacedBy(pin, work);
  const pinned = await pinMessage(pin, old, work);
  await work.atStep?.('after-pin');
  const { plannedBy: by } = pin;
  if (pinned.kind === 'unclear')
    return recordPin(pin, { state: 'posted', by, outcome: pinned.outcome }, work);
  if (pinned.kind === 'refused') return failPin(pin, pinned.outcome, work);
  if (old) await replace(old, pin, work);
  await logPin(pin, work);
  await work.atStep?.('after-log');
  const done = await recordPin(pin, { state: 'pinned', by, outcome: null }, work);
  await work.atStep?.('after-pin-record');
  return done;
}

/** What the audit log says of a pin. */
export function auditReason({ number, reason }: Pin, { say }: Words): string {
  const first = say('pins.number', { number: String(number) });
  return say('text.because', { first, second: reason });
}

/** The pin that another replaces, while it stands; null for none. */
async function replacedBy(pin: Pin, { pins }: PinWork): Promise<Pin | null> {
  const old =
    pin.replaces === null ? null : await pins.byNumber(pin.guildId, pin.replaces);
  return old?.state === 'pinned' ? old : null;
}

async function pinMessage(
  pin: Pin,
  old: Pin | null,
  work: PinWork,
): Promise<Attempt<unknown>> {
  const tried = await tryToPin(pin, work);
  const isFull =
    tried.kind === 'refused' &&
    tried.outcome.code === RESTJSONErrorCodes.MaximumNumberOfPinsReachedForTheChannel;
  if (!isFull || !old || (await unpin(old, pin, work)).kind !== 'done') return tried;
  const again = await tryToPin(pin, work);
  const place = placeOf(old);
  // The one that made room stands as before.
  if (again.kind !== 'done' && place)
    await attempt(() => work.messages.pin(place, auditReason(old, work.publicWords)));
  return again;
}

async function tryToPin(
  pin: Pin,
  { messages, publicWords }: PinWork,
): Promise<Attempt<unknown>> {
  const place = placeOf(pin);
  if (!place) throw new TypeError('Cannot pin: nothing was posted');
  const tried = await attempt(() => messages.pin(place, auditReason(pin, publicWords)));
  if (tried.kind !== 'unclear') return tried;
  const seen = await attempt(() => messages.read(place));
  if (seen.kind !== 'done') return seen;
  return seen.value.pinned ? seen : { kind: 'refused', outcome: tried.outcome };
}

/** Unpins a pin for another; one whose message is gone is unpinned. */
async function unpin(
  old: Pin,
  pin: Pin,
  { messages, publicWords }: PinWork,
): Promise<Attempt<unknown>> {
  const place = placeOf(old);
  if (!place) return { kind: 'done', value: null };
  const reason = publicWords.say('pins.audit-instead', {
    number: String(pin.number),
    old: String(old.number),
  });
  const tried = await attempt(() => messages.unpin(place, reason));
  return isGone(tried) ? { kind: 'done', value: null } : tried;
}

async function replace(old: Pin, pin: Pin, work: PinWork): Promise<void> {
  const unpinned = await unpin(old, pin, work);
  await work.atStep?.('after-unpin');
  const { plannedBy: by } = pin;
  if (unpinned.kind !== 'done') {
    await recordPin(old, { state: 'pinned', by, outcome: unpinned.outcome }, work);
    return;
  }
  const change = {
    state: 'replaced',
    by,
    outcome: null,
    replacedBy: pin.number,
  } as const;
  const replaced = await recordPin(old, change, work);
  await work.atStep?.('after-replace-record');
  await markPin(replaced, work);
}
