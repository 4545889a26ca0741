import {
  type APIActionRowComponent,
  type APIButtonComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { CitedPassage } from '../answer/answer.ts';
import { MOST_CONTEXT } from '../answer/cite-passage.ts';
import type { Address } from '../article/address.ts';
import type { Words } from '../wording/words.ts';
import { type Act, formatAct } from './act.ts';
import type { ButtonAction, ButtonState } from './button-state.ts';
import { formatCustomId } from './custom-id.ts';
import { BUTTON_URL_CHARS } from './limits.ts';
import type { View } from './view.ts';

/**
 * Renders the buttons of a passage: *Before*, *After* and the link to the article. Without
 * more sentences to show, or room for them, *Before* and *After* stay but cannot be
 * pressed: their custom ids tell which passages a message shows.
 *
 * @param place Place of the passage in the whole order, from 1.
 */
export function renderPassageButtons(
  view: View,
  passage: CitedPassage,
  { place, isFull }: { place: number; isFull: boolean },
): APIActionRowComponent<APIButtonComponent> {
  const state = {
    addresses: [passage.address],
    context: { before: passage.before.length, after: passage.after.length },
    place,
  };
  return row([
    press(view, { ...state, action: 'before' }, isFull || !hasMoreBefore(passage)),
    press(view, { ...state, action: 'after' }, isFull || !hasMoreAfter(passage)),
    ...renderArticleLink(passage.link?.url ?? null, view.words),
  ]);
}

/** Renders the buttons under a whole answer; null where there are none. */
export function renderAnswerButtons(
  view: View,
): APIActionRowComponent<APIButtonComponent> | null {
  if (view.pin) {
    const label = view.words.say('buttons.history');
    return row([renderActButton(label, { kind: 'about-pin', ...view.pin })]);
  }
  const { passages, rest, visibility, place = 'server' } = view;
  const next = view.from + passages.length;
  const buttons = [
    ...(rest.length > 0
      ? [press(view, { action: 'more', addresses: rest, place: next })]
      : []),
    // Alone with the bot there is nobody to show it to.
    ...(visibility === 'private' && place !== 'direct'
      ? [press(view, { action: 'show' })]
      : []),
    ...(visibility !== 'shown' && place === 'server' && passages.length > 0
      ? [press(view, { action: 'pin' })]
      : []),
    ...(visibility === 'public' ? [press(view, { action: 'remove' })] : []),
  ];
  return buttons.length === 0 ? null : row(buttons);
}

/** Renders a button that stands under no passage. */
export function renderActButton(
  label: string,
  act: Act,
  style: ButtonStyle.Secondary | ButtonStyle.Danger = ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label, custom_id: formatAct(act) };
}

/** Renders the button that shows near misses, under an answer that found nothing. */
export function renderNearButton(
  view: Pick<View, 'asker' | 'focus' | 'words'>,
  near: readonly Address[],
): APIActionRowComponent<APIButtonComponent> {
  const state = { action: 'near', addresses: near, place: 1 } as const;
  return row([press({ ...view, total: near.length }, state)]);
}

type PressState = { readonly action: ButtonAction } & Partial<ButtonState>;

function press(
  { asker, focus, total, words }: Pick<View, 'asker' | 'focus' | 'total' | 'words'>,
  state: PressState,
  isDisabled = false,
): APIButtonComponent {
  const rest = { addresses: [], context: { before: 0, after: 0 }, place: 0 };
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: words.say(`buttons.${state.action}`),
    custom_id: formatCustomId({ asker, focus, total, ...rest, ...state }),
    ...(isDisabled ? { disabled: true } : {}),
  };
}

/**
 * Renders the button that opens an article's page; none for an article without a page, or
 * with an address that Discord would refuse.
 */
export function renderArticleLink(
  url: string | null,
  { say }: Words,
): readonly APIButtonComponent[] {
  if (url === null || url.length > BUTTON_URL_CHARS) return [];
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: say('buttons.open'),
      url,
    },
  ];
}

/** Renders the button that takes away a public answer which shows no passages. */
export function renderRemove(asker: string, words: Words): APIButtonComponent {
  const focus = { terms: [], speaker: [] };
  return press({ asker, focus, total: 0, words }, { action: 'remove' });
}

/** Sentence 0 is the headline, and nothing stands before it. */
function hasMoreBefore({ address, before }: CitedPassage): boolean {
  return before.length < Math.min(MOST_CONTEXT, address.first);
}

function hasMoreAfter({ article, span, after }: CitedPassage): boolean {
  const end = after.at(-1)?.span.end ?? span.end;
  return after.length < MOST_CONTEXT && article.text.slice(end).trim() !== '';
}

/** Puts up to five buttons beside each other. */
export function row(
  components: readonly APIButtonComponent[],
): APIActionRowComponent<APIButtonComponent> {
  return { type: ComponentType.ActionRow, components: [...components] };
}
