import type { NewPin } from '../../store/pin.ts';
import type { Planned } from '../../store/plan-pin.ts';
import type { Words } from '../../wording/words.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { finishPin } from '../pins/finish-pin.ts';
import { REASON_CHARS } from '../pins/reason-chars.ts';
import { refreshPin } from '../pins/refresh-pin.ts';
import {
  quoteReason,
  renderHindrance,
  renderMade,
  renderOver,
} from '../pins/render-made.ts';
import { renderNotice } from '../render-answer.ts';
import { isQuietChannel, missingToPin, type PermissionName } from '../rights.ts';
import type { MakePin } from './effect.ts';
import { type EffectWork, pinWorkOf } from './effect-work.ts';

/** Pins a passage for a reason, once however often it is asked, and says what came of it. */
export async function makePin(effect: MakePin, work: EffectWork): Promise<MessageBody> {
  const { circumstances } = work;
  const replaces = await readReplaced(effect.replaces, work);
  const fault =
    checkReason(effect.reason, work.words) ??
    (typeof replaces === 'string' ? replaces : null) ??
    renderMissing(missingToPin(circumstances), work.words);
  if (fault !== null || typeof replaces === 'string')
    return renderNotice(`${fault}${quoteReason(effect.reason, work.words)}`);
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
  const plan = await planAnew(planned, work);
  await work.atPinStep?.('after-plan');
  if (!plan.isNew) return renderNotice(renderHindrance(planned, plan, work.words));
  const made = await finishPin(plan.pin, false, pinWorkOf(work));
  const old =
    made.replaces === null
      ? null
      : await work.store.pins.byNumber(made.guildId, made.replaces);
  const isQuiet = isQuietChannel(work.circumstances, work.settings);
  return renderNotice(renderMade(made, { old, isQuiet }, work));
}

/**
 * Plans a pin; one that hinders it and no longer stands in Discord is entered as removed
 * first, and is no hindrance.
 */
async function planAnew(planned: NewPin, work: EffectWork): Promise<Planned> {
  // Ends: each turn but the last finds a pin that is over, and no plan meets it again.
  for (;;) {
    const found = await work.store.pins.plan(planned);
    // With the same key it is this very pin, which is not to be made twice.
    if (found.isNew || found.pin.key === planned.key || found.hindrance === 'over')
      return found;
    const pin = await refreshPin(found.pin, pinWorkOf(work));
    if (pin.state !== 'removed' && pin.state !== 'replaced') return { ...found, pin };
  }
}

/** Says which permissions the bot lacks to pin; null for none. */
export function renderMissing(
  missing: readonly PermissionName[],
  { say, list }: Words,
): string | null {
  if (missing.length === 0) return null;
  const names = missing.map((name) => `*${say(`permissions.${name}`)}*`);
  return say('pinning.lacks', {
    count: missing.length,
    permissions: list(names, 'comma'),
    button: say('buttons.pin'),
  });
}

function checkReason(reason: string, { say }: Words): string | null {
  const chars = [...reason].length;
  if (chars === 0) return say('pinning.reason-empty');
  return chars > REASON_CHARS
    ? say('pinning.reason-long', { chars, most: REASON_CHARS })
    : null;
}

/** Reads which pin is to be replaced; a text says why it cannot be. */
async function readReplaced(
  typed: string,
  work: EffectWork,
): Promise<number | string | null> {
  const { store, circumstances, words } = work;
  if (typed === '') return null;
  const digits = NUMBER.exec(typed)?.groups?.['digits'];
  if (!digits) return words.say('pinning.no-number', { text: escapeInline(typed, 40) });
  const { guildId, channelId } = circumstances;
  const old = await store.pins.byNumber(guildId ?? '', Number(digits));
  // One of another channel is not named: the reader may not see it.
  if (old?.channelId !== channelId)
    return words.say('pinning.not-in-channel', { number: digits });
  // One that somebody has unpinned by hand has no place to take: the record would say that
  // it was unpinned for this one.
  const now = await refreshPin(old, pinWorkOf(work));
  return now.state === 'pinned' ? now.number : renderOver(now, words);
}

// Matches "3", "#3" and "pin 3"; not "0" or "3a".
const NUMBER = /^(?:pin\s*)?#?\s*(?<digits>[1-9]\d{0,8})$/iu;
