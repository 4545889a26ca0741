import type { PageGuild, PageState } from '../page-protocol.ts';
import type { Place } from './connection.ts';
import { drawAvatar, initials } from './draw-person.ts';
import { button, element } from './element.ts';
import { icon } from './icon.ts';

/** Draws the servers, the channels of the one in sight, and who one is. */
export function drawPlaces(
  state: PageState,
  go: (place: Place) => void,
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
      drawViewer(state, here, go),
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

function drawViewer(
  { viewer, channel }: PageState,
  here: PageGuild | undefined,
  go: (place: Place) => void,
): HTMLElement {
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
  return element(
    'div',
    { class: 'viewer' },
    element('div', { class: 'viewer-title', id: 'viewer-title' }, 'You are'),
    element(
      'div',
      { class: 'viewer-people', role: 'radiogroup', 'aria-labelledby': 'viewer-title' },
      ...people,
    ),
  );
}
