import type { Library } from '../../answer/library.ts';
import type { Pin, PinEvent } from '../../store/pin.ts';
import type { MessageKey } from '../../wording/said.ts';
import type { Words } from '../../wording/words.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { small } from '../remarks.ts';
import { renderView } from '../render-view.ts';
import { citePinned, findChange, type PassageChange } from './pinned-passage.ts';
import { REASON_CHARS } from './reason-chars.ts';

/**
 * Renders the message that is pinned: number, who, when and why above the passage with its
 * source. It says so where the pin no longer stands, or the article has changed.
 */
export function renderPinMessage(pin: Pin, library: Library, words: Words): MessageBody {
  // The buttons under it are nobody's: the pin's key stands where answers have a person.
  return renderPin(pin, library, {
    asker: pin.key,
    isPublic: true,
    remarks: [],
    words,
  });
}

/** Who sees a pin, and what is said above it. */
export interface PinView {
  readonly asker: string;
  readonly isPublic: boolean;
  /** Lines of Markdown. */
  readonly remarks: readonly string[];
  readonly words: Words;
}

/** Renders a pin as its message has it, with remarks for who asked for it. */
export function renderPin(pin: Pin, library: Library, view: PinView): MessageBody {
  const { words } = view;
  const { say } = words;
  const change = findChange(pin.passage, library);
  const header = [
    small(renderPinOrigin(pin, words)),
    say('pins.reason', { reason: escapeInline(pin.reason, REASON_CHARS) }),
    ...renderEnd(pin, words).map(small),
    ...(change ? [small(say(CHANGES[change]))] : []),
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
    words,
    isOutdated: change !== null,
  });
}

/**
 * "Pin 3 · by Ann · 23 November 2026 · takes the place of pin 2"
 *
 * @param isBold True to set the number off. @default false
 */
export function renderPinOrigin(
  { number, plannedBy, plannedAt, replaces }: Pin,
  words: Words,
  isBold = false,
): string {
  const { say } = words;
  const name = say('pins.number', { number: String(number) });
  return [
    isBold ? `**${name}**` : name,
    say('pins.by', { person: renderPerson(plannedBy, words) }),
    renderTime(plannedAt, 'D'),
    ...(replaces === null ? [] : [say('pins.takes-place', { number: String(replaces) })]),
  ].join(' · ');
}

/** Names a person without a ping; those who asked to be forgotten, and unknown ones, not. */
export function renderPerson(id: string | null, { say }: Words): string {
  return id === null ? say('pins.somebody') : `<@${id}>`;
}

/** A moment as each reader's Discord writes it: `D` a day, `f` day and time. */
export function renderTime(at: PinEvent['at'], style: 'D' | 'f'): string {
  return `<t:${Math.floor(at / 1000)}:${style}>`;
}

/** What the message of a pin says whose article is no longer as it was. */
const CHANGES = {
  changed: 'pins.article-changed',
  removed: 'pins.article-gone',
} as const satisfies Readonly<Record<PassageChange, MessageKey>>;

function renderEnd(
  { state, replacedBy, changedAt }: Pin,
  { say }: Words,
): readonly string[] {
  const when = renderTime(changedAt, 'D');
  if (state === 'replaced')
    return [say('pins.no-longer-see', { when, number: String(replacedBy) })];
  return state === 'removed' ? [say('pins.no-longer', { when })] : [];
}
