import type { MarkdownNode } from '../markdown-node.ts';
import { button, element } from './element.ts';
import { formatTime, relativeTime } from './format-time.ts';

/** Draws formatted text. Texts become text nodes; links lead where they say and no further. */
export function drawMarkdown(nodes: readonly MarkdownNode[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes.map(drawNode));
  return fragment;
}

function drawNode(node: MarkdownNode): Node {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'break':
      return element('br');
    case 'code':
      return element('code', { class: 'code' }, node.text);
    case 'code-block':
      return element(
        'pre',
        { class: 'code-block', tabindex: 0 },
        element('code', {}, node.text),
      );
    case 'mention':
      return element('span', { class: 'mention' }, node.text);
    case 'link':
      return drawLink(node.url, drawMarkdown(node.content));
    case 'heading':
      return element(
        'div',
        {
          class: `heading heading-${node.level}`,
          role: 'heading',
          'aria-level': node.level + 2,
        },
        drawMarkdown(node.content),
      );
    case 'time':
      return drawTime(node);
    case 'list':
      return drawList(node);
    case 'spoiler':
      return drawSpoiler(drawMarkdown(node.content));
    default:
      return element(tags[node.kind], { class: node.kind }, drawMarkdown(node.content));
  }
}

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  quote: 'blockquote',
  small: 'div',
} as const;

/** Draws a link that opens a new tab, and tells that page nothing of this one. */
export function drawLink(url: string, ...children: readonly Node[]): HTMLAnchorElement {
  return element(
    'a',
    { href: url, target: '_blank', rel: 'noopener noreferrer', class: 'link' },
    ...children,
  );
}

function drawList({
  start,
  items,
}: Extract<MarkdownNode, { kind: 'list' }>): HTMLElement {
  const lines = items.map((item) => element('li', {}, drawMarkdown(item)));
  if (start === null) return element('ul', { class: 'list' }, ...lines);
  return element('ol', { class: 'list', start }, ...lines);
}

function drawTime({ at, format }: Extract<MarkdownNode, { kind: 'time' }>): HTMLElement {
  const when = new Date(at * 1000);
  // Discord takes seconds far beyond what a date can hold.
  if (Number.isNaN(when.getTime())) return element('span', {}, 'Invalid date');
  const shown = format === 'R' ? relativeTime(when) : formatTime(when, format);
  return element(
    'time',
    { datetime: when.toISOString(), class: 'timestamp', title: formatTime(when, 'F') },
    shown,
  );
}

function drawSpoiler(content: Node): HTMLElement {
  const cover = button(
    { class: 'spoiler', 'aria-expanded': 'false', 'aria-label': 'Spoiler' },
    () => {
      const shown = element('span', { class: 'spoiler-shown', tabindex: -1 }, inside);
      cover.replaceWith(shown);
      shown.focus();
    },
  );
  const inside = element('span', { class: 'spoiler-inside' }, content);
  cover.append(inside);
  return cover;
}
