import type { PageEmbed, PageMessage } from '../page-protocol.ts';
import type { MenuPoint } from './context-menu.ts';
import { drawComponent, drawFile, type Use } from './draw-component.ts';
import { drawLink, drawMarkdown } from './draw-markdown.ts';
import { drawAvatar, drawName } from './draw-person.ts';
import { button, element } from './element.ts';
import { formatTime, messageTime } from './format-time.ts';
import { icon } from './icon.ts';

/** What a person can do with a message that is drawn. */
export interface MessageHands {
  readonly use: (message: PageMessage, ...what: Parameters<Use>) => void;
  readonly openMenu: (
    message: PageMessage,
    anchor: HTMLElement,
    at: MenuPoint | null,
  ) => void;
  readonly dismiss: (message: PageMessage) => void;
}

/**
 * Draws a message.
 * @param isFollowing true right below another of the same author: name and picture are left out.
 */
export function drawMessage(
  message: PageMessage,
  hands: MessageHands,
  isFollowing: boolean,
): HTMLElement {
  const classes = [
    'message',
    isFollowing && 'message-following',
    message.isPrivate && 'message-private',
    message.isThinking && 'message-thinking',
    message.kind === 'pin-notice' && 'message-notice',
  ];
  const drawn = element('article', {
    class: classes.filter(Boolean).join(' '),
    id: `message-${message.id}`,
    tabindex: -1,
    'aria-label': `${message.author.name}, ${messageTime(new Date(message.at))}`,
  });
  if (message.kind === 'pin-notice') drawn.append(...drawNotice(message));
  else drawn.append(...drawParts(message, hands, isFollowing));
  return drawn;
}

function drawNotice(message: PageMessage): readonly Node[] {
  return [
    element('span', { class: 'gutter' }, icon('pin')),
    element(
      'div',
      { class: 'body' },
      drawName(message.author),
      ' pinned a message to this channel. ',
      drawWhen(message),
    ),
  ];
}

function drawParts(
  message: PageMessage,
  hands: MessageHands,
  isFollowing: boolean,
): readonly Node[] {
  return [
    ...(message.used ? [drawUsed(message.used)] : []),
    ...(message.repliesTo ? [drawReplied(message.repliesTo)] : []),
    element('span', { class: 'gutter' }, isFollowing ? '' : drawAvatar(message.author)),
    element(
      'div',
      { class: 'body' },
      !isFollowing &&
        element(
          'div',
          { class: 'headline' },
          drawName(message.author),
          drawWhen(message),
        ),
      ...drawContent(message, hands),
      message.isPrivate && drawPrivacy(message, hands),
    ),
    drawTools(message, hands),
  ];
}

/** The line above an answer: who used which command. */
export function drawUsed({ by, command }: NonNullable<PageMessage['used']>): HTMLElement {
  return element(
    'div',
    { class: 'used' },
    element('span', { class: 'used-line', 'aria-hidden': 'true' }),
    drawAvatar(by, 'small'),
    element('span', { class: 'used-name' }, by.name),
    ' used ',
    element('span', { class: 'used-command' }, command),
  );
}

function drawReplied({
  author,
  text,
}: NonNullable<PageMessage['repliesTo']>): HTMLElement {
  return element(
    'div',
    { class: 'used' },
    element('span', { class: 'used-line', 'aria-hidden': 'true' }),
    drawAvatar(author, 'small'),
    element('span', { class: 'used-name' }, author.name),
    element('span', { class: 'used-text' }, text),
  );
}

function drawWhen({ at }: PageMessage): HTMLElement {
  const when = new Date(at);
  return element(
    'time',
    { class: 'when', datetime: at, title: formatTime(when, 'F') },
    messageTime(when),
  );
}

function drawContent(message: PageMessage, hands: MessageHands): readonly Node[] {
  if (message.isThinking) return [drawThinking(message.author.name)];
  const { text, components, embeds, files, isEdited } = message;
  const use: Use = (...what) => hands.use(message, ...what);
  const shown = JSON.stringify(components);
  return [
    ...(text.length === 0
      ? []
      : [
          element(
            'div',
            { class: 'text' },
            drawMarkdown(text),
            isEdited && element('span', { class: 'edited' }, ' (edited)'),
          ),
        ]),
    ...embeds.map(drawEmbed),
    ...components.map((component) => drawComponent(component, use)),
    // A file that a component shows is not shown twice.
    ...files.filter(({ url }) => !shown.includes(url)).map(drawAttachment),
  ];
}

function drawThinking(name: string): HTMLElement {
  const dots = [1, 2, 3].map(() => element('span', { class: 'dot' }));
  return element(
    'div',
    { class: 'thinking' },
    element('span', { class: 'dots', 'aria-hidden': 'true' }, ...dots),
    `${name} is thinking…`,
  );
}

function drawAttachment(file: PageMessage['files'][number]): HTMLElement {
  if (!file.isImage) return drawFile(file);
  return element('img', {
    src: file.url,
    alt: file.description || file.name,
    class: 'picture',
  });
}

function drawEmbed({
  title,
  url,
  color,
  description,
  fields,
  footer,
}: PageEmbed): HTMLElement {
  const box = element(
    'div',
    { class: 'embed' },
    title !== '' &&
      element(
        'div',
        { class: 'embed-title' },
        url ? drawLink(url, new Text(title)) : title,
      ),
    element('div', { class: 'text' }, drawMarkdown(description)),
    ...fields.map(({ name, value }) =>
      element(
        'div',
        { class: 'embed-field' },
        element('div', { class: 'embed-name' }, name),
        drawMarkdown(value),
      ),
    ),
    footer !== '' && element('div', { class: 'embed-footer' }, footer),
  );
  if (color !== null)
    box.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
  return box;
}

function drawPrivacy(message: PageMessage, { dismiss }: MessageHands): HTMLElement {
  return element(
    'div',
    { class: 'privacy' },
    icon('eye'),
    'Only you can see this • ',
    button({ class: 'textual' }, () => dismiss(message), 'Dismiss message'),
  );
}

function drawTools(message: PageMessage, { openMenu }: MessageHands): HTMLElement {
  const more = button(
    { class: 'tool', 'aria-label': 'More', 'aria-haspopup': 'menu', tabindex: -1 },
    () => openMenu(message, more, null),
    icon('more'),
  );
  return element('div', { class: 'tools' }, more);
}
