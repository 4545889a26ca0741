import type { PageState } from '../page-protocol.ts';
import { announce, button, element } from './element.ts';
import { icon } from './icon.ts';
import { toggleTheme } from './theme.ts';
import type { Tour } from './tour.ts';

/** What the bar above the messages leads to. */
export interface HeaderHands {
  readonly openPins: () => void;
  readonly togglePlaces: () => void;
  readonly startBot: () => void;
  readonly tour: Pick<Tour, 'isOffered' | 'isOpen' | 'toggle'>;
}

/** Draws the bar above the messages, and what it says when the bot is away. */
export function drawHeader(
  { channel, app, isOnline }: PageState,
  isLost: boolean,
  hands: HeaderHands,
): readonly HTMLElement[] {
  const header = element(
    'header',
    { class: 'header' },
    button(
      { class: 'tool menu-button', 'aria-label': 'Servers and channels' },
      hands.togglePlaces,
      icon('menu'),
    ),
    icon('hash'),
    element('h1', {}, channel.name),
    element('span', { class: 'header-space' }),
    hands.tour.isOffered &&
      button(
        { class: 'tour-opener', 'aria-expanded': String(hands.tour.isOpen) },
        () => hands.tour.toggle(),
        'Tour',
      ),
    button(
      { class: 'tool', 'aria-label': 'Pinned Messages' },
      hands.openPins,
      icon('pin'),
    ),
    button(
      { class: 'tool', 'aria-label': 'Dark or light theme' },
      () => announce(`${toggleTheme()} theme`),
      icon('sun'),
      icon('moon'),
    ),
  );
  if (isLost)
    return [header, drawBanner('The preview has ended. Start it again with npm start.')];
  if (isOnline) return [header];
  const start = button(
    { class: 'banner-button' },
    () => {
      // It takes seconds; when it is there, all of this is drawn anew.
      start.textContent = 'Starting …';
      hands.startBot();
    },
    'Start it again',
  );
  return [header, drawBanner(`${app.name} is offline.`, start)];
}

function drawBanner(text: string, ...more: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { class: 'banner', role: 'status' },
    icon('warning'),
    text,
    ...more,
  );
}
