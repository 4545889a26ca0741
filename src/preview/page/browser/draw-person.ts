import type { PagePerson } from '../page-protocol.ts';
import { element } from './element.ts';

/** Draws what stands for a person's picture: a disc with initials, or the app's sign. */
export function drawAvatar(
  person: PagePerson,
  size: 'large' | 'small' = 'large',
): HTMLElement {
  const tint = person.isApp ? 'app' : person.tint;
  return element(
    'span',
    { class: `avatar avatar-${size} tint-${tint}`, 'aria-hidden': 'true' },
    person.isApp
      ? element('img', { src: '/page/icon.svg', alt: '' })
      : initials(person.name),
  );
}

/** Draws a name, with the sign that tells apps from people. */
export function drawName(person: PagePerson): HTMLElement {
  const isModerator = person.role === 'Moderator';
  return element(
    'span',
    { class: 'author' },
    element(
      'span',
      { class: `name${isModerator ? ' name-moderator' : ''}` },
      person.name,
    ),
    person.isApp && element('span', { class: 'app-tag' }, 'APP'),
  );
}

/** The first letters of the first two words. */
export function initials(name: string): string {
  const words = name.split(' ').slice(0, 2);
  return words.map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}
