import type { PagePerson, PageState } from '../page-protocol.ts';
import { drawAvatar, drawName } from './draw-person.ts';
import { element } from './element.ts';

/** Draws who is there: those online, then the app when it is not. */
export function drawMembers({
  app,
  isOnline,
  guilds,
  channel,
}: PageState): readonly HTMLElement[] {
  const here = guilds.find(({ channels }) =>
    channels.some(({ id }) => id === channel.id),
  );
  const online = [...(here?.people ?? []), ...(isOnline ? [app] : [])];
  return [
    ...drawGroup('Online', online),
    ...(isOnline ? [] : drawGroup('Offline', [app])),
  ];
}

function drawGroup(title: string, people: readonly PagePerson[]): readonly HTMLElement[] {
  const presence = title.toLowerCase();
  return [
    element('h2', { class: 'category' }, `${title} — ${people.length}`),
    ...people.map((person) =>
      element(
        'div',
        { class: `member member-${presence}` },
        element('span', { class: `presence presence-${presence}` }, drawAvatar(person)),
        drawName(person),
      ),
    ),
  ];
}
