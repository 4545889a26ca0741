import type { Pin } from '../../store/pin.ts';
import type { Words } from '../../wording/words.ts';
import type { MessageBody } from '../message-body.ts';
import { adviseOn } from '../pins/attempt.ts';
import { describeStanding } from '../pins/describe-standing.ts';
import { exportJson, exportMarkdown } from '../pins/export-pins.ts';
import { deleteLeftBehind } from '../pins/fail-pin.ts';
import { linkPin } from '../pins/log-pin.ts';
import { refreshPin, refreshPins } from '../pins/refresh-pin.ts';
import { removePin } from '../pins/remove-pin.ts';
import { renderFiles } from '../pins/render-files.ts';
import { renderPin } from '../pins/render-pin.ts';
import { PINS_AT_ONCE, renderHistory, renderPinList } from '../pins/render-pin-list.ts';
import { visibleChannels } from '../pins/visible-channels.ts';
import { small } from '../remarks.ts';
import { renderNotice } from '../render-answer.ts';
import { mayPin } from '../rights.ts';
import type { Effect, ListPins, ShowPin } from './effect.ts';
import { type EffectWork, pinWorkOf } from './effect-work.ts';

/** Lists the pins that the reader may see as they are in Discord now, newest first. */
export async function listPins(
  { before, isPublic }: ListPins,
  work: EffectWork,
): Promise<MessageBody> {
  const pins = await readPins(work, isPublic, {
    limit: PINS_AT_ONCE + 1,
    ...(before === null ? {} : { before }),
  });
  const now = await refreshPins(pins, pinWorkOf(work));
  return renderPinList(now, work.library, { isPublic, words: hearing(work, isPublic) });
}

/** Shows a pin as it is in Discord at this moment, or what happened to it. */
export async function showPin(
  { kind, number, isPublic }: ShowPin,
  work: EffectWork,
): Promise<MessageBody> {
  const known = await findPin(number, work, isPublic);
  if (!known) return noSuchPin(number, work);
  const pin = await refreshPin(known, pinWorkOf(work));
  const words = hearing(work, isPublic);
  if (kind !== 'show-pin') {
    const events = await work.store.pins.history(pin.guildId, number);
    return renderHistory(pin, events, { isPublic, words });
  }
  return renderPin(pin, work.library, {
    asker: work.circumstances.by,
    isPublic,
    remarks: [small(`${describeStanding(pin, words)} · ${linkPin(pin, words)}`)],
    words,
  });
}

/** Unpins a pin; its record stays. */
export async function takePin(
  { number }: Extract<Effect, { kind: 'remove-pin' }>,
  work: EffectWork,
): Promise<MessageBody> {
  const pin = await findPin(number, work, false);
  if (!pin) return noSuchPin(number, work);
  const { say } = work.words;
  const named = { number: String(number) };
  if (!mayTake(pin, work)) {
    const channel = `<#${pin.channelId}>`;
    return renderNotice(say('pinning.may-not-there', { ...named, channel }));
  }
  if (pin.state === 'removed' || pin.state === 'replaced')
    return renderNotice(say('pinning.not-any-more', named));
  if (pin.state === 'failed') return takeFailed(pin, work);
  if (pin.state === 'planned' || work.pinsUnderWay.has(pin.key))
    return renderNotice(say('pinning.under-way', named));
  const { refused } = await removePin(pin, work.circumstances.by, pinWorkOf(work));
  if (!refused) return renderNotice(say('pinning.removed', named));
  const why = adviseOn(refused.outcome, work.words);
  return renderNotice(say('pinning.still-stands', { ...named, why }));
}

/** What failed has no pin to take away, but maybe a message. */
async function takeFailed(pin: Pin, work: EffectWork): Promise<MessageBody> {
  const { words } = work;
  const { say } = words;
  const number = String(pin.number);
  if (pin.messageId === null) return renderNotice(say('pinning.never', { number }));
  const kept = await deleteLeftBehind(pin, work.circumstances.by, pinWorkOf(work));
  if (kept === null) return renderNotice(say('pinning.never-deleted', { number }));
  const message = linkPin(pin, words);
  const why = adviseOn(kept, words);
  return renderNotice(say('pinning.never-kept', { number, message, why }));
}

/** Where the command is used says nothing of another channel. */
function mayTake(
  { channelId }: Pin,
  { circumstances, member, settings }: EffectWork,
): boolean {
  if (channelId === circumstances.channelId || !member) return true;
  const bits = member.guild.channels.cache.get(channelId)?.permissionsFor(member);
  return mayPin({ ...circumstances, permissions: bits?.bitfield ?? 0n }, settings);
}

/** So many pins are written into a file: some megabytes at most. */
const MOST_EXPORTED = 2000;

/** Writes the pins that the reader may see, with their history, as two files. */
export async function exportPins(work: EffectWork): Promise<MessageBody> {
  const pins = await readPins(work, false, { limit: MOST_EXPORTED });
  if (pins.length === 0) return renderNotice(work.words.say('pins.none'));
  const records = [];
  for (const pin of pins)
    records.push({ pin, events: await work.store.pins.history(pin.guildId, pin.number) });
  const isCut = pins.length === MOST_EXPORTED;
  const key = isCut ? 'pins.exported-newest' : 'pins.exported';
  return renderFiles(work.words.say(key, { count: pins.length }), [
    exportMarkdown(records, work.words),
    exportJson(records),
  ]);
}

/** A pin that is not there, or in a channel that the reader cannot see: both look alike. */
function noSuchPin(number: number, { words }: EffectWork): MessageBody {
  return renderNotice(words.say('pinning.not-here', { number: String(number) }));
}

/** What all see is in the language of all. */
function hearing({ words, publicWords }: EffectWork, isPublic: boolean): Words {
  return isPublic ? publicWords : words;
}

async function findPin(
  number: number,
  work: EffectWork,
  isPublic: boolean,
): Promise<Pin | null> {
  const pin = await work.store.pins.byNumber(work.circumstances.guildId ?? '', number);
  const seen = pin ? await visible([pin.channelId], work, isPublic) : [];
  return seen.length > 0 ? pin : null;
}

async function readPins(
  work: EffectWork,
  isPublic: boolean,
  page: { readonly limit: number; readonly before?: number },
): Promise<readonly Pin[]> {
  const { pins } = work.store;
  const guildId = work.circumstances.guildId ?? '';
  const channelIds = await visible(await pins.channels(guildId), work, isPublic);
  return pins.list(guildId, { ...page, channelIds });
}

async function visible(
  channelIds: readonly string[],
  { member, circumstances: { channelId } }: EffectWork,
  isPublic: boolean,
): Promise<readonly string[]> {
  return member ? visibleChannels(channelIds, { member, channelId, isPublic }) : [];
}
