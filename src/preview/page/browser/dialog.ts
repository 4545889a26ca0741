import { button, byId, element, freshId } from './element.ts';
import { icon } from './icon.ts';

/** An open dialog. */
export interface Dialog {
  readonly element: HTMLDialogElement;
  readonly close: () => void;
}

/** Opens a dialog that keeps the focus inside; Escape and the cross close it. */
export function openDialog(
  title: string,
  content: readonly Node[],
  kind: 'form' | 'panel' = 'form',
): Dialog {
  const before = document.activeElement;
  const titleId = freshId('title');
  const dialog = element(
    'dialog',
    { class: `dialog dialog-${kind}`, 'aria-labelledby': titleId },
    element(
      'div',
      { class: 'dialog-head' },
      element('h2', { id: titleId }, title),
      button(
        { class: 'dialog-close', 'aria-label': 'Close' },
        () => dialog.close(),
        icon('close'),
      ),
    ),
    ...content,
  );
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    const isThere = before instanceof HTMLElement && before.isConnected;
    const next = isThere ? before : byId('input');
    // The browser gives the focus back by itself, but Chromium leaves the caret in the
    // dialog that is gone: only a new focus brings it along.
    next.blur();
    next.focus();
  });
  byId('overlays').append(dialog);
  dialog.showModal();
  return { element: dialog, close: () => dialog.close() };
}
