import type { PageChoice, PageCommandOption } from '../page-protocol.ts';
import { element } from './element.ts';

/** A line of the panel above a command: a choice for an option, or an option to add. */
export type FormLine =
  | { readonly kind: 'choice'; readonly choice: PageChoice }
  | { readonly kind: 'option'; readonly option: PageCommandOption };

/** Draws a line of that panel. */
export function drawFormLine(line: FormLine): readonly HTMLElement[] {
  if (line.kind === 'choice')
    return [element('span', { class: 'line-name' }, line.choice.name)];
  const { label, description } = line.option;
  return [
    element('span', { class: 'line-name' }, label),
    element('span', { class: 'line-description' }, description),
  ];
}
