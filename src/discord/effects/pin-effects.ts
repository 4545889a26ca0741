import type { Pin } from '../../store/pin.ts';
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
  return renderPinList(now, work.library, isPublic);
}

/** Shows a pin as it is in Discord at this moment, or what happened to it. */
export async function showPin(
  { kind, number, isPublic }: ShowPin,
  work: EffectWork,
): Promise<MessageBody> {
  const known = await findPin(number, work, isPublic);
  if (!known) return noSuchPin(number);
  const pin = await refreshPin(known, pinWorkOf(work));
  if (kind !== 'show-pin') {
    const events = await work.store.pins.history(pin.guildId, number);
    return renderHistory(pin, events, isPublic);
  }
  return renderPin(pin, work.library, {
    asker: work.circumstances.by,
    isPublic,
    remarks: [`-# ${describeStanding(pin)} · ${linkPin(pin)}`],
  });
}

/** Unpins a pin; its record stays. */
export async function takePin(
  { number }: Extract<Effect, { kind: 'remove-pin' }>,
  work: EffectWork,
): Promise<MessageBody> {
  const pin = await findPin(number, work, false);
  if (!pin) return noSuchPin(number);
  if (!mayTake(pin, work))
    return renderNotice(
      `You may not pin in <#${pin.channelId}>, where pin ${number} is.`,
    );
  if (pin.state === 'removed' || pin.state === 'replaced')
    return renderNotice(
      `Pin ${number} is not pinned any more: \`/pins history\` says why.`,
    );
  if (pin.state === 'failed') return takeFailed(pin, work);
  if (pin.state === 'planned' || work.pinsUnderWay.has(pin.key))
    return renderNotice(`Pin ${number} is being made: try again in a moment.`);
  const { refused } = await removePin(pin, work.circumstances.by, pinWorkOf(work));
  return renderNotice(
    refused
      ? `Pin ${number} still stands: ${adviseOn(refused.outcome)}.`
      : `Pin ${number} is removed. Its record stays: \`/pins history\`.`,
  );
}

/** What failed has no pin to take away, but maybe a message. */
async function takeFailed(pin: Pin, work: EffectWork): Promise<MessageBody> {
  const { number, messageId } = pin;
  if (messageId === null)
    return renderNotice(`Pin ${number} was never pinned: \`/pins history\` says why.`);
  const kept = await deleteLeftBehind(pin, work.circumstances.by, pinWorkOf(work));
  return renderNotice(
    kept === null
      ? `Pin ${number} was never pinned; its message, which was left behind, is deleted.`
      : `Pin ${number} was never pinned, and ${linkPin(pin)} cannot be deleted by the bot: ${adviseOn(kept)}. You can delete it by hand.`,
  );
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
  if (pins.length === 0) return renderNotice('No pins here yet.');
  const records = [];
  for (const pin of pins)
    records.push({ pin, events: await work.store.pins.history(pin.guildId, pin.number) });
  const all = pins.length === MOST_EXPORTED ? `the newest ${MOST_EXPORTED}` : pins.length;
  const counted = pins.length === 1 ? '1 pin' : `${all} pins`;
  return renderFiles(`${counted} with their history, of the channels that you can see`, [
    exportMarkdown(records),
    exportJson(records),
  ]);
}

/** A pin that is not there, or in a channel that the reader cannot see: both look alike. */
function noSuchPin(number: number): MessageBody {
  return renderNotice(`There is no pin ${number} here: \`/pins list\` shows all.`);
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
