import type { Library } from '../../answer/library.ts';
import { formatAddress } from '../../article/address.ts';
import type { Pin, PinEvent, PinOutcome } from '../../store/pin.ts';
import { renderActButton, row } from '../buttons.ts';
import { escapeInline } from '../escape.ts';
import { isFitting } from '../measure.ts';
import type { MessageBody } from '../message-body.ts';
import { renderText } from '../render-passage.ts';
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
  isPublic: boolean,
): MessageBody {
  if (pins.length === 0) return body([renderText('No pins here yet.')], false);
  for (let count = Math.min(pins.length, PINS_AT_ONCE); count > 1; count -= 1) {
    const components = layOut(pins, count, library, isPublic);
    if (isFitting(components)) return body(components, isPublic);
  }
  return body(layOut(pins, 1, library, isPublic), isPublic);
}

function layOut(
  pins: readonly Pin[],
  count: number,
  library: Library,
  isPublic: boolean,
): MessageBody['components'] {
  const shown = pins.slice(0, count);
  const before = shown.at(-1)?.number ?? 1;
  return [
    renderText(shown.map((pin) => renderLines(pin, library)).join('\n')),
    ...(pins.length > count
      ? [row([renderActButton('Older', { kind: 'older-pins', before, isPublic })])]
      : []),
  ];
}

function renderLines(pin: Pin, library: Library): string {
  const { passage, state, reason } = pin;
  const change = state === 'pinned' ? findChange(passage, library) : null;
  const source = [
    formatAddress(passage.address),
    escapeInline(passage.article.headline, HEADLINE_CHARS),
    ...(change === 'changed' ? ['the article has other words here by now'] : []),
    ...(change === 'removed' ? ['the article is no longer here'] : []),
  ];
  return [
    `${boldNumber(renderPinOrigin(pin))} · ${describeStanding(pin)} · ${linkPin(pin)}`,
    escapeInline(reason, REASON_CHARS),
    `-# ${source.join(' · ')}`,
  ].join('\n');
}

/** Renders all that happened to a pin, oldest first. */
export function renderHistory(
  pin: Pin,
  events: readonly PinEvent[],
  isPublic: boolean,
): MessageBody {
  const lines = [
    `${boldNumber(renderPinOrigin(pin))} · ${linkPin(pin)}`,
    `Reason: ${escapeInline(pin.reason, 300)}`,
    ...events.slice(-MOST_EVENTS).map((event) => renderEvent(event, pin)),
  ];
  return body([renderText(lines.join('\n'))], isPublic);
}

const MOST_EVENTS = 20;

function renderEvent(event: PinEvent, pin: Pin): string {
  const { state, by, at, outcome } = event;
  const said = outcome ? ` · ${renderOutcome(outcome)}` : '';
  // Discord refused: it is not the person's doing.
  const who = by === null || state === 'failed' ? '' : ` by ${renderPerson(by)}`;
  return `- ${renderTime(at, 'f')} ${describeEvent(event, pin)}${who}${said}`;
}

/** Only what has a code are words of Discord's. */
function renderOutcome({ code, message }: PinOutcome): string {
  const said = escapeInline(message, 200);
  return code === null ? said : `Discord: ${said} (${code})`;
}

/** Sets "Pin 3" at the start of a line in bold. */
function boldNumber(line: string): string {
  return line.replace(/^Pin \d+/, '**$&**');
}

function body(components: MessageBody['components'], isPublic: boolean): MessageBody {
  return { isPrivate: !isPublic, components, files: [] };
}
