import type { Library } from '../../answer/library.ts';
import { formatAddress } from '../../article/address.ts';
import type { Pin, PinEvent, PinOutcome } from '../../store/pin.ts';
import type { Words } from '../../wording/words.ts';
import { renderActButton, row } from '../buttons.ts';
import { escapeInline } from '../escape.ts';
import { isFitting } from '../measure.ts';
import type { MessageBody } from '../message-body.ts';
import { small } from '../remarks.ts';
import { renderText } from '../render-passage.ts';
import { sayHeadline } from '../say-headline.ts';
import { sayOutcome } from './attempt.ts';
import { describeEvent, describeStanding } from './describe-standing.ts';
import { linkPin } from './log-pin.ts';
import { findChange } from './pinned-passage.ts';
import { renderPerson, renderPinOrigin, renderTime } from './render-pin.ts';

/** A message is read on a phone: at most so many pins at once. */
export const PINS_AT_ONCE = 10;

const REASON_CHARS = 120;
const HEADLINE_CHARS = 80;

/**
 * Renders some pins, newest first, a few lines each, and a button for older ones. The
 * passages themselves stand in the pins: here they would have to be cut.
 *
 * @param pins At most {@link PINS_AT_ONCE}, and one more where there are older ones.
 */
export function renderPinList(
  pins: readonly Pin[],
  library: Library,
  { isPublic, words }: PinListView,
): MessageBody {
  if (pins.length === 0) return body([renderText(words.say('pins.none'))], false);
  const view = { isPublic, words };
  for (let count = Math.min(pins.length, PINS_AT_ONCE); count > 1; count -= 1) {
    const components = layOut(pins, count, library, view);
    if (isFitting(components)) return body(components, isPublic);
  }
  return body(layOut(pins, 1, library, view), isPublic);
}

/** Who sees a list of pins, and in which words. */
export interface PinListView {
  readonly isPublic: boolean;
  readonly words: Words;
}

function layOut(
  pins: readonly Pin[],
  count: number,
  library: Library,
  { isPublic, words }: PinListView,
): MessageBody['components'] {
  const shown = pins.slice(0, count);
  const before = shown.at(-1)?.number ?? 1;
  const lines = shown.map((pin) => renderLines(pin, library, words));
  const older = words.say('buttons.older');
  return [
    renderText(lines.join('\n')),
    ...(pins.length > count
      ? [row([renderActButton(older, { kind: 'older-pins', before, isPublic })])]
      : []),
  ];
}

function renderLines(pin: Pin, library: Library, words: Words): string {
  const { passage, state, reason } = pin;
  const change = state === 'pinned' ? findChange(passage, library) : null;
  const source = [
    formatAddress(passage.address),
    escapeInline(sayHeadline(passage.article.headline, words), HEADLINE_CHARS),
    ...(change === 'changed' ? [words.say('pins.listed-changed')] : []),
    ...(change === 'removed' ? [words.say('pins.listed-gone')] : []),
  ];
  const stands = [
    renderPinOrigin(pin, words, true),
    describeStanding(pin, words),
    linkPin(pin, words),
  ];
  return [
    stands.join(' · '),
    escapeInline(reason, REASON_CHARS),
    small(source.join(' · ')),
  ].join('\n');
}

/** Renders all that happened to a pin, oldest first. */
export function renderHistory(
  pin: Pin,
  events: readonly PinEvent[],
  { isPublic, words }: PinListView,
): MessageBody {
  const lines = [
    `${renderPinOrigin(pin, words, true)} · ${linkPin(pin, words)}`,
    words.say('pins.reason', { reason: escapeInline(pin.reason, 300) }),
    ...events.slice(-MOST_EVENTS).map((event) => renderEvent(event, pin, words)),
  ];
  return body([renderText(lines.join('\n'))], isPublic);
}

const MOST_EVENTS = 20;

function renderEvent(event: PinEvent, pin: Pin, words: Words): string {
  const { state, by, at, outcome } = event;
  const said = outcome ? ` · ${renderOutcome(outcome, words)}` : '';
  // Discord refused: it is not the person's doing.
  const who =
    by === null || state === 'failed'
      ? ''
      : ` ${words.say('pins.beside-by', { person: renderPerson(by, words) })}`;
  return `- ${renderTime(at, 'f')} ${describeEvent(event, pin, words)}${who}${said}`;
}

/** Only what has a code are words of Discord's. */
function renderOutcome({ code, message }: PinOutcome, words: Words): string {
  const said = escapeInline(sayOutcome(message, words), 200);
  return code === null ? said : `Discord: ${said} (${code})`;
}

function body(components: MessageBody['components'], isPublic: boolean): MessageBody {
  return { isPrivate: !isPublic, components, files: [] };
}
