import type { Library } from '../../answer/library.ts';
import type { Pin, PinEvent } from '../../store/pin.ts';
import { type Words, wordsIn } from '../../wording/words.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { renderView } from '../render-view.ts';
import { citePinned, findChange, type PassageChange } from './pinned-passage.ts';
import { REASON_CHARS } from './reason-chars.ts';

/**
 * Renders the message that is pinned: number, who, when and why above the passage with its
 * source. It says so where the pin no longer stands, or the article has changed.
 */
export function renderPinMessage(pin: Pin, library: Library): MessageBody {
  // The buttons under it are nobody's: the pin's key stands where answers have a person.
  return renderPin(pin, library, { asker: pin.key, isPublic: true, remarks: [] });
}

/** Who sees a pin, and what is said above it. */
export interface PinView {
  readonly asker: string;
  readonly isPublic: boolean;
  /** Lines of Markdown. */
  readonly remarks: readonly string[];
}

/** Renders a pin as its message has it, with remarks for who asked for it. */
export function renderPin(pin: Pin, library: Library, view: PinView): MessageBody {
  const change = findChange(pin.passage, library);
  const header = [
    `-# ${renderPinOrigin(pin)}`,
    `Reason: ${escapeInline(pin.reason, REASON_CHARS)}`,
    ...renderEnd(pin).map((line) => `-# ${line}`),
    ...(change ? [`-# ${CHANGES[change]}`] : []),
    ...view.remarks,
  ];
  return renderView({
    header,
    asker: view.asker,
    visibility: view.isPublic ? 'public' : 'private',
    focus: { terms: [], speaker: [] },
    passages: [citePinned(pin.passage, library)],
    rest: [],
    from: 1,
    total: 1,
    pin,
    isOutdated: change !== null,
  });
}

/** "Pin 3 · by Ann · 23 November 2026 · takes the place of pin 2" */
export function renderPinOrigin({ number, plannedBy, plannedAt, replaces }: Pin): string {
  return [
    `Pin ${number}`,
    `by ${renderPerson(plannedBy)}`,
    renderTime(plannedAt, 'D'),
    ...(replaces === null ? [] : [`takes the place of pin ${replaces}`]),
  ].join(' · ');
}

/** Names a person without a ping; those who asked to be forgotten, and unknown ones, not. */
export function renderPerson(id: string | null, { say }: Words = wordsIn('en')): string {
  return id === null ? say('pins.somebody') : `<@${id}>`;
}

/** A moment as each reader's Discord writes it: `D` a day, `f` day and time. */
export function renderTime(at: PinEvent['at'], style: 'D' | 'f'): string {
  return `<t:${Math.floor(at / 1000)}:${style}>`;
}

/** What the message of a pin says whose article is no longer as it was. */
const CHANGES: Readonly<Record<PassageChange, string>> = {
  changed: 'The article has other words here by now; this is the text as it was pinned',
  removed: 'The article is no longer here; this is the text as it was pinned',
};

function renderEnd({ state, replacedBy, changedAt }: Pin): readonly string[] {
  const when = renderTime(changedAt, 'D');
  if (state === 'replaced')
    return [`No longer pinned since ${when}: see pin ${replacedBy}`];
  return state === 'removed' ? [`No longer pinned since ${when}`] : [];
}
