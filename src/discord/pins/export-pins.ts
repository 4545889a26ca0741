import { formatAddress } from '../../article/address.ts';
import type { Pin, PinEvent } from '../../store/pin.ts';
import { escapeInline } from '../escape.ts';
import type { TextFile } from '../message-body.ts';
import { renderQuote } from '../render-quote.ts';
import { describeEvent } from './describe-standing.ts';
import { urlOfPin } from './log-pin.ts';

/** A pin with all that happened to it. */
export interface PinRecord {
  readonly pin: Pin;
  /** Oldest first. */
  readonly events: readonly PinEvent[];
}

/** Writes pins with their history as JSON, for programs. Times are ISO 8601 in UTC. */
export function exportJson(records: readonly PinRecord[]): TextFile {
  const pins = records.map(({ pin, events }) => {
    const { plannedAt, changedAt, key: _key, passage, ...known } = pin;
    return {
      ...known,
      plannedAt: iso(plannedAt),
      changedAt: iso(changedAt),
      message: urlOfPin(pin),
      address: formatAddress(passage.address),
      passage,
      history: events.map(({ at, ...event }) => ({ ...event, at: iso(at) })),
    };
  });
  return { name: 'pins.json', text: `${JSON.stringify({ pins }, null, 2)}\n` };
}

/** Writes pins with their history as Markdown, for people; each passage word for word. */
export function exportMarkdown(records: readonly PinRecord[]): TextFile {
  const text = ['# Pins', ...records.map(writeRecord)].join('\n\n');
  return { name: 'pins.md', text: `${text}\n` };
}

const ANY_CHARS = 1000;

function writeRecord({ pin, events }: PinRecord): string {
  const { passage, number, state, reason, replaces, replacedBy } = pin;
  const { article, address, text } = passage;
  const source = [
    article.headline,
    article.publisher ?? 'publisher not stated',
    article.published ?? 'date not stated',
    formatAddress(address),
    ...(passage.link === null ? [] : [`<${passage.link}>`]),
  ];
  const standing = [
    replacedBy === null ? state : `replaced by pin ${replacedBy}`,
    ...(replaces === null ? [] : [`takes the place of pin ${replaces}`]),
  ].join(', ');
  const [headline = '', ...rest] = source;
  const url = urlOfPin(pin);
  return [
    `## Pin ${number}: ${standing}`,
    `Reason: ${escapeInline(reason, ANY_CHARS)}`,
    renderQuote(text, { start: 0, end: text.length }),
    `— ${[escapeInline(headline, ANY_CHARS), ...rest].join(' · ')}`,
    ...(url === null ? [] : [`Message: <${url}>`]),
    events.map((event) => writeEvent(event, pin)).join('\n'),
  ].join('\n\n');
}

function writeEvent(event: PinEvent, pin: Pin): string {
  const { by, at, outcome } = event;
  const who = by === null ? '' : ` by user ${by}`;
  const said = outcome ? `: ${escapeInline(outcome.message, ANY_CHARS)}` : '';
  return `- ${iso(at)} ${describeEvent(event, pin)}${who}${said}`;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
