import { formatAddress } from '../../article/address.ts';
import type { Pin, PinEvent } from '../../store/pin.ts';
import type { Words } from '../../wording/words.ts';
import { escapeInline } from '../escape.ts';
import type { TextFile } from '../message-body.ts';
import { renderQuote } from '../render-quote.ts';
import { sayHeadline } from '../say-headline.ts';
import { sayOutcome } from './attempt.ts';
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
export function exportMarkdown(records: readonly PinRecord[], words: Words): TextFile {
  const pins = records.map((record) => writeRecord(record, words));
  const text = [`# ${words.say('pins.record')}`, ...pins].join('\n\n');
  return { name: 'pins.md', text: `${text}\n` };
}

const ANY_CHARS = 1000;

function writeRecord({ pin, events }: PinRecord, words: Words): string {
  const { say } = words;
  const { passage, number, reason } = pin;
  const { article, address, text } = passage;
  const source = [
    sayHeadline(article.headline, words),
    article.publisher ?? say('source.no-publisher'),
    article.published ?? say('source.no-date'),
    formatAddress(address),
    ...(passage.link === null ? [] : [`<${passage.link}>`]),
  ];
  const [headline = '', ...rest] = source;
  const url = urlOfPin(pin);
  return [
    `## ${say('text.because', { first: say('pins.number', { number: String(number) }), second: writeStanding(pin, words) })}`,
    say('pins.reason', { reason: escapeInline(reason, ANY_CHARS) }),
    renderQuote(text, { start: 0, end: text.length }),
    `— ${[escapeInline(headline, ANY_CHARS), ...rest].join(' · ')}`,
    ...(url === null ? [] : [say('pins.record-message', { url: `<${url}>` })]),
    events.map((event) => writeEvent(event, pin, words)).join('\n'),
  ].join('\n\n');
}

/** In a file it also says of what stands in the middle of pinning how far it came. */
function writeStanding(
  { state, replaces, replacedBy }: Pin,
  { say, list }: Words,
): string {
  const isUnderWay = state === 'planned' || state === 'posted';
  const stands = say(isUnderWay ? `pin-records.${state}` : `pin-states.${state}`);
  const parts = [
    replacedBy === null
      ? stands
      : say('pin-states.replaced-by', { number: String(replacedBy) }),
    ...(replaces === null ? [] : [say('pins.takes-place', { number: String(replaces) })]),
  ];
  return list(parts, 'comma');
}

function writeEvent(event: PinEvent, pin: Pin, words: Words): string {
  const { by, at, outcome } = event;
  const who = by === null ? '' : ` ${words.say('pins.by-user', { id: by })}`;
  const happened = `${iso(at)} ${describeEvent(event, pin, words)}${who}`;
  const second = outcome && escapeInline(sayOutcome(outcome.message, words), ANY_CHARS);
  return second
    ? `- ${words.say('text.because', { first: happened, second })}`
    : `- ${happened}`;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
