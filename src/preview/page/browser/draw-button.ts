import type { PageComponent } from '../page-protocol.ts';
import type { Use } from './draw-component.ts';
import { button, element } from './element.ts';
import { icon } from './icon.ts';

/** Styles by their numbers (DOCS `components/reference.mdx#button-button-styles`). */
const styles = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'];

/** Draws a button, or a link that looks like one. */
export function drawButton(component: PageComponent, use: Use): HTMLElement {
  const { customId, label, emoji, isDisabled, url, style } = component;
  const name = styles[style] ?? 'secondary';
  const inside = [
    emoji !== '' && element('span', { class: 'button-emoji' }, emoji),
    element('span', { class: 'button-label' }, label),
  ];
  if (url !== null && !isDisabled) {
    return element(
      'a',
      {
        class: 'button button-link',
        href: url,
        target: '_blank',
        rel: 'noopener noreferrer',
      },
      ...inside,
      icon('open'),
    );
  }
  const made = button(
    {
      class: `button button-${name}`,
      disabled: isDisabled || customId === null,
      'data-key': customId,
      'aria-label': label === '' ? emoji || 'Button' : null,
    },
    () => customId !== null && use(customId, null, made),
    ...inside,
    name === 'link' && icon('open'),
  );
  return made;
}
