import type { PageComponent, PageFile } from '../page-protocol.ts';
import { drawButton } from './draw-button.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { drawSelect } from './draw-select.ts';
import { button, element } from './element.ts';
import { formatBytes } from './format-time.ts';
import { icon } from './icon.ts';

/** Uses a button (values null) or a select of the message that is drawn. */
export type Use = (
  customId: string,
  values: readonly string[] | null,
  control: HTMLElement,
) => void;

/** Numbers of the components that a message can hold (DOCS `components/reference.mdx`). */
const types = {
  row: 1,
  button: 2,
  stringSelect: 3,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

/** Draws a component of a message as Discord does; one it does not know by its number. */
export function drawComponent(component: PageComponent, use: Use): HTMLElement {
  const draw = (one: PageComponent): HTMLElement => drawComponent(one, use);
  const { type } = component;
  switch (type) {
    case types.row:
      return element('div', { class: 'row' }, ...component.children.map(draw));
    case types.button:
      return drawButton(component, use);
    case types.section:
      return element(
        'div',
        { class: 'section' },
        element('div', { class: 'section-text' }, ...component.children.map(draw)),
        component.accessory && draw(component.accessory),
      );
    case types.text:
      return element('div', { class: 'text' }, drawMarkdown(component.text));
    case types.thumbnail:
      return element('div', { class: 'thumbnail' }, ...component.media.map(drawMedia));
    case types.gallery:
      return element('div', { class: 'gallery' }, ...component.media.map(drawMedia));
    case types.file:
      return component.file ? drawFile(component.file) : element('div');
    case types.separator:
      return drawSeparator(component);
    case types.container:
      return drawContainer(component, component.children.map(draw));
    default:
      if (type >= types.stringSelect && type <= types.channelSelect)
        return drawSelect(component, use);
      return element(
        'div',
        { class: 'unknown' },
        `Component ${type} cannot be shown here`,
      );
  }
}

function drawContainer(
  { accent, isSpoiler }: PageComponent,
  children: readonly HTMLElement[],
): HTMLElement {
  const box = element('div', { class: 'container' }, ...children);
  if (accent !== null) {
    box.classList.add('container-accent');
    // Set through the object model, which the Content-Security-Policy allows.
    box.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  }
  return isSpoiler ? coverWith(box) : box;
}

function coverWith(box: HTMLElement): HTMLElement {
  box.inert = true;
  const cover = element('div', { class: 'covered' }, box);
  const reveal = button({ class: 'cover' }, () => cover.replaceWith(box), 'Spoiler');
  reveal.addEventListener('click', () => {
    box.inert = false;
  });
  cover.append(reveal);
  return cover;
}

function drawSeparator({ hasDivider, spacing }: PageComponent): HTMLElement {
  const size = spacing === 2 ? 'large' : 'small';
  if (!hasDivider) return element('div', { class: `gap gap-${size}` });
  return element('hr', { class: `separator separator-${size}` });
}

/** A picture that lies elsewhere is not loaded: its description stands for it. */
function drawMedia({ url, description }: PageComponent['media'][number]): HTMLElement {
  if (url) return element('img', { src: url, alt: description, class: 'picture' });
  return element('div', { class: 'picture picture-absent' }, description || 'Picture');
}

/** Draws a file as a card that downloads it. */
export function drawFile(file: PageFile): HTMLElement {
  return element(
    'div',
    { class: 'file' },
    icon('file'),
    element(
      'div',
      { class: 'file-text' },
      element('a', { href: file.url, download: file.name, class: 'link' }, file.name),
      element('div', { class: 'file-size' }, formatBytes(file.bytes)),
    ),
    element(
      'a',
      {
        href: file.url,
        download: file.name,
        class: 'file-download',
        'aria-label': `Download ${file.name}`,
      },
      icon('download'),
    ),
  );
}
