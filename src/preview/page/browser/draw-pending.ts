import type { PagePerson } from '../page-protocol.ts';
import { drawUsed } from './draw-message.ts';
import { drawAvatar, drawName } from './draw-person.ts';
import { announce, button, element } from './element.ts';
import { icon } from './icon.ts';

/** A command that was sent and has no answer yet. */
export interface PendingAnswer {
  readonly element: HTMLElement;
  /** The answer is there. */
  readonly settle: () => void;
  /** There will be none: says why, to who asked alone. */
  readonly fail: (reason: string) => void;
}

/** Draws what stands where the answer will be. */
export function drawPending(
  app: PagePerson | undefined,
  used: { readonly by: PagePerson; readonly command: string },
): PendingAnswer {
  const status = element('div', { class: 'pending-status' }, 'Sending command…');
  const body = element(
    'div',
    { class: 'body' },
    element('div', { class: 'headline' }, app ? drawName(app) : null),
    status,
  );
  const drawn = element(
    'article',
    { class: 'message message-pending', tabindex: -1, 'aria-label': 'Sending command' },
    drawUsed(used),
    element('span', { class: 'gutter' }, app ? drawAvatar(app) : ''),
    body,
  );
  return {
    element: drawn,
    settle: () => drawn.remove(),
    fail: (reason) => {
      drawn.className = 'message message-private message-failed';
      drawn.setAttribute('aria-label', reason);
      status.replaceWith(
        element('div', { class: 'failure' }, icon('warning'), reason),
        element(
          'div',
          { class: 'privacy' },
          icon('eye'),
          'Only you can see this • ',
          button({ class: 'textual' }, () => drawn.remove(), 'Dismiss message'),
        ),
      );
      announce(reason);
    },
  };
}
