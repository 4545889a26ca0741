import type { PageCommand, PagePerson } from '../page-protocol.ts';
import { drawAvatar } from './draw-person.ts';
import { element } from './element.ts';

/** Draws a command as a line of the picker: its name, its options, what it is for. */
export function drawCommand(
  command: PageCommand,
  app: PagePerson | undefined,
): readonly (Node | null)[] {
  return [
    app ? drawAvatar(app) : null,
    element(
      'span',
      { class: 'line-text' },
      element(
        'span',
        { class: 'line-name' },
        `/${command.label}`,
        ...command.options.map(({ label, isRequired }) =>
          element(
            'span',
            { class: `line-option${isRequired ? ' line-required' : ''}` },
            label,
          ),
        ),
      ),
      element('span', { class: 'line-description' }, command.description),
    ),
    element('span', { class: 'line-app' }, app?.name ?? ''),
  ];
}
