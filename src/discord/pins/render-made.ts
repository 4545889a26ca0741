import type { NewPin, Pin } from '../../store/pin.ts';
import type { Planned } from '../../store/plan-pin.ts';
import type { Words } from '../../wording/words.ts';
import type { Hearing } from '../circumstances.ts';
import { escapeInline } from '../escape.ts';
import { small } from '../remarks.ts';
import { adviseOn } from './attempt.ts';
import { linkPin, urlOfPin } from './log-pin.ts';
import { REASON_CHARS } from './reason-chars.ts';

/** What else concerns a pin that was made. */
export interface MadeWith {
  /** The pin that it replaces, as it is then. */
  readonly old: Pin | null;
  /** True where answers may not be public. */
  readonly isQuiet: boolean;
}

/** Says what came of a pin. */
export function renderMade(
  pin: Pin,
  { old, isQuiet }: MadeWith,
  { words, publicWords }: Hearing,
): string {
  const { say } = words;
  const number = String(pin.number);
  if (pin.state === 'failed') return renderFailed(pin, { words, publicWords });
  if (pin.state !== 'pinned') return say('pinning.no-answer', { number });
  const message = linkPin(pin, words);
  const lines = [
    old?.replacedBy === pin.number
      ? say('pinning.made-instead', { number, old: String(old.number), message })
      : say('pinning.made', { number, message }),
    ...(old?.state === 'pinned' && old.outcome
      ? [
          say('pinning.still-stands', {
            number: String(old.number),
            why: adviseOn(old.outcome, words),
          }),
        ]
      : []),
    ...(isQuiet ? [small(say('pinning.quiet'))] : []),
  ];
  return lines.join('\n');
}

function renderFailed(pin: Pin, { words, publicWords }: Hearing): string {
  const { say } = words;
  const { outcome } = pin;
  const number = String(pin.number);
  const why = outcome ? adviseOn(outcome, words) : say('pinning.refused');
  const url = urlOfPin(pin);
  const lines = [
    say('pinning.not-made', { why }),
    // Where the message could not be deleted either, it says what is not true.
    ...(url === null
      ? []
      : [
          say('pinning.left-message', {
            url,
            pin: publicWords.say('pins.number', { number }),
          }),
        ]),
    small(say('pinning.recorded-failed', { number })),
  ];
  return `${lines.join('\n')}${quoteReason(pin.reason, words)}`;
}

/** Said where the store went away before the pin was made, or while it was. */
export function renderNotKept(reason: string, words: Words): string {
  const button = words.say('buttons.pin');
  return `${words.say('pinning.not-kept', { button })}${quoteReason(reason, words)}`;
}

/** Says why no pin is made. */
export function renderHindrance(
  planned: NewPin,
  { pin, hindrance }: Extract<Planned, { isNew: false }>,
  words: Words,
): string {
  if (hindrance === 'same') return renderKnown(pin, words);
  const why =
    hindrance === 'over'
      ? renderOver(pin, words)
      : words.say('pinning.rival', {
          number: String(pin.number),
          old: String(planned.replaces),
          message: linkPin(pin, words),
        });
  return `${why}${quoteReason(planned.reason, words)}`;
}

/** Said of a pin to be replaced that does not stand any more. */
export function renderOver({ number, replacedBy }: Pin, { say }: Words): string {
  return replacedBy === null
    ? say('pinning.over', { number: String(number) })
    : say('pinning.over-replaced', {
        number: String(number),
        newer: String(replacedBy),
      });
}

/** Said where the same was asked before. */
function renderKnown(pin: Pin, words: Words): string {
  const number = String(pin.number);
  return pin.state === 'pinned'
    ? words.say('pinning.known', { number, message: linkPin(pin, words) })
    : words.say('pinning.known-begun', { number });
}

/** The reason as it was typed, in small, so that nobody has to think of it again. */
export function quoteReason(reason: string, { say }: Words): string {
  const typed = escapeInline(reason, REASON_CHARS);
  return `\n${small(say('pinning.your-reason', { reason: typed }))}`;
}
