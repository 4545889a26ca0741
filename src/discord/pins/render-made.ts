import type { NewPin, Pin } from '../../store/pin.ts';
import type { Planned } from '../../store/plan-pin.ts';
import { escapeInline } from '../escape.ts';
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
export function renderMade(pin: Pin, { old, isQuiet }: MadeWith): string {
  const { number, state, outcome } = pin;
  if (state === 'failed')
    return `Not pinned: ${outcome ? adviseOn(outcome) : 'Discord refused'}.${renderLeft(pin)}\n-# The record has it as pin ${number}, failed.${quoteReason(pin.reason)}`;
  if (state !== 'pinned')
    return `Discord does not answer just now. Pin ${number} is entered, and is finished as soon as it does: look with \`/pins show\`.`;
  const isReplaced = old?.replacedBy === number;
  const still =
    old?.state === 'pinned' && old.outcome
      ? `\nPin ${old.number} still stands: ${adviseOn(old.outcome)}.`
      : '';
  const quiet = isQuiet
    ? '\n-# Answers are not public in this channel; pins are, and everyone who sees it reads this one.'
    : '';
  const place = isReplaced ? ` in place of pin ${old.number}` : '';
  return `Pinned as number ${number}${place}: ${linkPin(pin)}.${still}${quiet}`;
}

/** Said where the store went away before the pin was made, or while it was. */
export function renderNotKept(reason: string): string {
  return `The record of pins cannot be kept just now, and nothing is pinned without it. Questions are answered all the same. Press *Pin* again in a minute: what was begun is finished then, and nothing is pinned twice. If it stays so, tell whoever runs the bot.${quoteReason(reason)}`;
}

/** Said where the message of a failed pin could not be deleted either. */
function renderLeft(pin: Pin): string {
  const url = urlOfPin(pin);
  return url === null
    ? ''
    : `\n[Its message](${url}) could not be deleted and still says “Pin ${pin.number}”: delete it, or use \`/pins remove\`; for a day the bot tries again by itself.`;
}

/** Says why no pin is made. */
export function renderHindrance(
  planned: NewPin,
  { pin, hindrance }: Extract<Planned, { isNew: false }>,
): string {
  const { replaces } = planned;
  const why = {
    same: renderKnown(pin),
    rival: `Pin ${pin.number} takes the place of pin ${replaces} already: ${linkPin(pin)}.\nTo pin this too, let it take the place of pin ${pin.number}, or of none.`,
    over: renderOver(pin),
  }[hindrance];
  return hindrance === 'same' ? why : `${why}${quoteReason(planned.reason)}`;
}

/** Said of a pin to be replaced that does not stand any more. */
export function renderOver({ number, replacedBy }: Pin): string {
  return replacedBy === null
    ? `Pin ${number} is not pinned any more: leave the field empty.`
    : `Pin ${number} was replaced by pin ${replacedBy} already: let this one take the place of pin ${replacedBy}, or of none.`;
}

/** Said where the same was asked before. */
function renderKnown(pin: Pin): string {
  return pin.state === 'pinned'
    ? `This passage is pinned here already, as number ${pin.number}: ${linkPin(pin)}.\nTo pin it for another reason, let it take the place of pin ${pin.number}.`
    : `This is pin ${pin.number} already: \`/pins history\` says how it goes.`;
}

/** The reason as it was typed, in small, so that nobody has to think of it again. */
export function quoteReason(reason: string): string {
  return `\n-# Your reason was: ${escapeInline(reason, REASON_CHARS)}`;
}
