import type { NewPin, Pin } from '../../store/pin.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { adviseOn } from '../pins/attempt.ts';
import { finishPin } from '../pins/finish-pin.ts';
import { linkPin } from '../pins/log-pin.ts';
import { REASON_CHARS } from '../pins/reason-chars.ts';
import { refreshPin } from '../pins/remove-pin.ts';
import { renderNotice } from '../render-answer.ts';
import { missingToPin } from '../rights.ts';
import type { MakePin } from './effect.ts';
import { type EffectWork, pinWorkOf } from './effect-work.ts';

/** Pins a passage for a reason, once however often it is asked, and says what came of it. */
export async function makePin(effect: MakePin, work: EffectWork): Promise<MessageBody> {
  const { circumstances } = work;
  const replaces = await readReplaced(effect.replaces, work);
  const fault =
    checkReason(effect.reason) ??
    (typeof replaces === 'string' ? replaces : null) ??
    renderMissing(missingToPin(circumstances));
  if (fault !== null || typeof replaces === 'string')
    return renderNotice(`${fault}\n-# Your reason was: ${showReason(effect.reason)}`);
  const { key, reason, passage } = effect;
  const { guildId, channelId, by, at } = circumstances;
  const place = { guildId: guildId ?? '', channelId };
  const planned: NewPin = { ...place, key, by, at, reason, replaces, passage };
  work.pinsUnderWay.add(key);
  try {
    return await makePlanned(planned, work);
  } finally {
    work.pinsUnderWay.delete(key);
  }
}

async function makePlanned(planned: NewPin, work: EffectWork): Promise<MessageBody> {
  const { pin, isNew } = await planAnew(planned, work);
  await work.atPinStep?.('after-plan');
  if (!isNew) return renderNotice(renderKnown(pin));
  const made = await finishPin(pin, false, pinWorkOf(work));
  const old =
    made.replaces === null
      ? null
      : await work.store.pins.byNumber(made.guildId, made.replaces);
  return renderNotice(renderMade(made, old));
}

/**
 * Plans a pin; one of the same passage that no longer stands in Discord is entered as
 * removed first, and is no hindrance.
 */
async function planAnew(
  planned: NewPin,
  work: EffectWork,
): Promise<{ readonly pin: Pin; readonly isNew: boolean }> {
  // Ends: each turn but the last finds a pin that is over, and no plan meets it again.
  for (;;) {
    const found = await work.store.pins.plan(planned);
    // With the same key it is this very pin, which is not to be made twice.
    if (found.isNew || found.pin.key === planned.key) return found;
    const pin = await refreshPin(found.pin, pinWorkOf(work));
    if (pin.state !== 'removed' && pin.state !== 'replaced') return { pin, isNew: false };
  }
}

/** Says what came of a pin; `old` is the one that it replaces, as it is then. */
function renderMade(pin: Pin, old: Pin | null): string {
  const { number, state, outcome } = pin;
  if (state === 'failed')
    return `Not pinned: ${outcome ? adviseOn(outcome) : 'Discord refused'}.\n-# The record has it as pin ${number}, failed. Your reason was: ${showReason(pin.reason)}`;
  if (state !== 'pinned')
    return `Discord does not answer just now. Pin ${number} is entered, and is finished as soon as it does: look with \`/pins show\`.`;
  const still =
    old?.state === 'pinned' && old.outcome
      ? `\nPin ${old.number} still stands: ${adviseOn(old.outcome)}.`
      : '';
  return `Pinned as number ${number}: ${linkPin(pin)}.${still}`;
}

/** Said where the same was asked before. */
function renderKnown(pin: Pin): string {
  return pin.state === 'pinned'
    ? `This passage is pinned here already, as number ${pin.number}: ${linkPin(pin)}.\nTo pin it for another reason, let it take the place of pin ${pin.number}.`
    : `This is pin ${pin.number} already: \`/pins history\` says how it goes.`;
}

/** Says which permissions the bot lacks to pin; null for none. */
export function renderMissing(missing: readonly string[]): string | null {
  if (missing.length === 0) return null;
  const names = missing.map((name) => `*${name}*`).join(', ');
  const [noun, pronoun] =
    missing.length === 1 ? ['permission', 'it'] : ['permissions', 'them'];
  return `The bot lacks the ${noun} ${names} in this channel: give it ${pronoun} in the settings of the channel or of its role, then press *Pin* again.`;
}

function checkReason(reason: string): string | null {
  const chars = [...reason].length;
  if (chars === 0) return 'The reason is empty: say why this is pinned.';
  return chars > REASON_CHARS
    ? `The reason has ${chars} characters: shorten it to ${REASON_CHARS} or fewer.`
    : null;
}

/** Reads which pin is to be replaced; a text says why it cannot be. */
async function readReplaced(
  typed: string,
  { store, circumstances }: EffectWork,
): Promise<number | string | null> {
  if (typed === '') return null;
  const digits = NUMBER.exec(typed)?.groups?.['digits'];
  if (!digits)
    return `“${escapeInline(typed, 40)}” is no number of a pin: type one such as 3, or nothing.`;
  const { guildId, channelId } = circumstances;
  const old = await store.pins.byNumber(guildId ?? '', Number(digits));
  // One of another channel is not named: the reader may not see it.
  if (old?.channelId !== channelId)
    return `There is no pin ${digits} in this channel: \`/pins list\` shows all.`;
  return old.state === 'pinned'
    ? old.number
    : `Pin ${digits} is not pinned any more: leave the field empty.`;
}

// Matches "3", "#3" and "pin 3"; not "0" or "3a".
const NUMBER = /^(?:pin\s*)?#?\s*(?<digits>[1-9]\d{0,8})$/iu;

function showReason(reason: string): string {
  return escapeInline(reason, REASON_CHARS);
}
