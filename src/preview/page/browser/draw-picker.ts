import type { PageState } from '../page-protocol.ts';
import { drawAvatar } from './draw-person.ts';
import { element } from './element.ts';

/** Draws the panel above the box with the commands that fit. */
export function drawPicker({ app }: PageState, list: HTMLElement): HTMLElement {
  const heading = element(
    'div',
    { class: 'panel-app' },
    drawAvatar(app, 'small'),
    app.name,
  );
  return element('div', { class: 'panel' }, heading, list);
}

/** Says that no command fits, and where there are more: real Discord says nothing. */
export function drawNoCommand({ viewer }: PageState): HTMLElement {
  const more = 'Some are for moderators only: choose one under “You are”.';
  return element(
    'div',
    { class: 'panel' },
    element(
      'p',
      { class: 'panel-none', role: 'status' },
      'No command here begins so.',
      viewer.role === 'Moderator' ? '' : ` ${more}`,
    ),
  );
}
