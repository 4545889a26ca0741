import type { Pin } from '../../store/pin.ts';
import type { Words } from '../../wording/words.ts';
import { escapeInline } from '../escape.ts';
import { renderText } from '../render-passage.ts';
import { type Attempt, attempt } from './attempt.ts';
import type { PinWork } from './pin-work.ts';
import { REASON_CHARS } from './reason-chars.ts';
import { renderPerson, renderPinOrigin } from './render-pin.ts';

/**
 * Tells the log channel that something was pinned; the passage itself stays in the channel
 * of the pin, which others may not see. The same pin is told once, for some minutes.
 */
export function logPin(pin: Pin, work: PinWork): Promise<Attempt<unknown> | null> {
  const { publicWords: words } = work;
  const reason = escapeInline(pin.reason, REASON_CHARS);
  const lines = [
    `${renderPinOrigin(pin, words)} · ${linkPin(pin, words)}`,
    words.say('pins.reason', { reason }),
  ];
  return log(pin, lines, work);
}

/** Tells the log channel that somebody took a pin away. */
export function logRemoval(
  pin: Pin,
  by: string,
  work: PinWork,
): Promise<Attempt<unknown> | null> {
  const { publicWords: words } = work;
  const parts = [
    words.say('pins.number', { number: String(pin.number) }),
    words.say('pins.removed-by', { person: renderPerson(by, words) }),
    linkPin(pin, words),
  ];
  return log(pin, [parts.join(' · ')], work);
}

/** Leads to the message of a pin, as Markdown; names its channel where there is none. */
export function linkPin(pin: Pin, { say }: Words): string {
  const url = urlOfPin(pin);
  return url === null ? `<#${pin.channelId}>` : `[${say('pins.message')}](${url})`;
}

/** The address of the message of a pin; null where there is none. */
export function urlOfPin({ guildId, channelId, messageId }: Pin): string | null {
  return messageId === null
    ? null
    : `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}

async function log(
  { key, state }: Pin,
  lines: readonly string[],
  { logChannel, messages }: PinWork,
): Promise<Attempt<unknown> | null> {
  if (logChannel === null) return null;
  const components = [renderText(lines.join('\n'))];
  const nonce = `${state === 'removed' ? 'gone' : 'log'}${key}`;
  const body = { isPrivate: false, components, files: [] };
  return attempt(() => messages.post(logChannel, body, nonce));
}
