import type { PageGuild, PageState } from '../page-protocol.ts';
import type { Place } from './connection.ts';
import { drawAvatar, initials } from './draw-person.ts';
import { button, element } from './element.ts';
import { icon } from './icon.ts';

/** What is chosen among the places. */
export interface PlaceHands {
  readonly go: (place: Place) => void;
  readonly speak: (locale: string) => void;
}

/** Draws the servers, the channels of the one in sight, and who one is. */
export function drawPlaces(
  state: PageState,
  { go, speak }: PlaceHands,
): readonly HTMLElement[] {
  const here = state.guilds.find(({ channels }) =>
    channels.some(({ id }) => id === state.channel.id),
  );
  return [
    drawRail(state, here, go),
    element(
      'section',
      { class: 'sidebar', 'aria-label': here?.name ?? 'Server' },
      element('div', { class: 'guild-name' }, here?.name ?? ''),
      drawChannels(state, here, go),
      element(
        'div',
        { class: 'viewer' },
        ...drawPeople(state, here, go),
        ...drawLanguages(state, speak),
      ),
    ),
  ];
}

function drawRail(
  { guilds, viewer }: PageState,
  here: PageGuild | undefined,
  go: (place: Place) => void,
): HTMLElement {
  const servers = guilds.map((guild) =>
    button(
      {
        class: 'guild',
        'aria-label': guild.name,
        'aria-current': guild === here ? 'true' : null,
        title: guild.name,
        // Drawn by the style sheet: it is the picture of the server, not its name.
        'data-initials': initials(guild.name),
      },
      () => go({ as: viewer.id, in: guild.channels[0]?.id ?? null }),
    ),
  );
  return element('nav', { class: 'rail', 'aria-label': 'Servers' }, ...servers);
}

function drawChannels(
  { channel, viewer }: PageState,
  here: PageGuild | undefined,
  go: (place: Place) => void,
): HTMLElement {
  const channels = (here?.channels ?? []).map(({ id, name }) =>
    button(
      { class: 'channel', 'aria-current': id === channel.id ? 'page' : null },
      () => go({ as: viewer.id, in: id }),
      icon('hash'),
      name,
    ),
  );
  return element(
    'nav',
    { class: 'channels', 'aria-label': 'Channels' },
    element('div', { class: 'category' }, 'Text Channels'),
    ...channels,
  );
}

function drawPeople(
  { viewer, channel }: PageState,
  here: PageGuild | undefined,
  go: (place: Place) => void,
): readonly HTMLElement[] {
  const people = (here?.people ?? []).map((person) =>
    button(
      {
        class: 'person',
        role: 'radio',
        'aria-checked': String(person.id === viewer.id),
        'aria-label': `${person.name}, ${person.role ?? ''}`,
      },
      () => go({ as: person.id, in: channel.id }),
      drawAvatar(person),
      element(
        'span',
        { class: 'person-text' },
        element('span', { class: 'name' }, person.name),
        element('span', { class: 'person-role' }, person.role ?? ''),
      ),
    ),
  );
  return [
    element('div', { class: 'viewer-title', id: 'viewer-title' }, 'You are'),
    element(
      'div',
      { class: 'viewer-people', role: 'radiogroup', 'aria-labelledby': 'viewer-title' },
      ...people,
    ),
  ];
}

/** The language of one's Discord, which real Discord has among a user's settings. */
function drawLanguages(
  { languages, locale }: PageState,
  speak: (locale: string) => void,
): readonly HTMLElement[] {
  const select = element(
    'select',
    { class: 'language', id: 'language' },
    ...languages.map((language) =>
      element(
        'option',
        {
          value: language.locale,
          lang: language.locale,
          selected: language.locale === locale,
        },
        language.name,
      ),
    ),
  );
  select.addEventListener('change', () => speak(select.value));
  return [
    element(
      'label',
      { class: 'viewer-title', for: 'language' },
      'Your Discord’s language',
    ),
    select,
  ];
}
