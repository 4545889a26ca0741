import {
  type APIMessageTopLevelComponent,
  ComponentType,
  type MessageComponentInteraction,
} from 'discord.js';
import type { Words } from '../../wording/words.ts';
import { formatAct } from '../act.ts';
import { cutText } from '../cut-text.ts';
import { CHOICE_CHARS, CHOICES } from '../limits.ts';
import { isFitting } from '../measure.ts';
import type { MessageBody } from '../message-body.ts';
import { renderText } from '../render-passage.ts';

/**
 * Renders the links of a message, and a menu to choose the one of an article. The links
 * stand in the message whole, since a menu's values have no room for them.
 *
 * @param links As `URL` writes them: without white space and angle brackets. At least one.
 */
export function renderLinkChoice(links: readonly string[], words: Words): MessageBody {
  for (let count = Math.min(links.length, CHOICES); count > 1; count -= 1) {
    const components = layOut(links.slice(0, count), words);
    if (isFitting(components)) return { isPrivate: true, components, files: [] };
  }
  return { isPrivate: true, components: layOut(links.slice(0, 1), words), files: [] };
}

function layOut(links: readonly string[], { say }: Words): MessageBody['components'] {
  const lines = links.map((link, place) => `${place + 1}. <${link}>`);
  return [
    renderText([say('shelf.which-link'), ...lines].join('\n')),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: formatAct({ kind: 'choose-link' }),
          placeholder: say('shelf.choose-link'),
          options: links.map((link, place) => ({
            label: cutText(`${place + 1}. ${nameOf(link)}`, CHOICE_CHARS),
            value: String(place + 1),
          })),
        },
      ],
    },
  ];
}

function nameOf(link: string): string {
  const { host, pathname } = new URL(link);
  return `${host}${pathname}`;
}

// Matches "2. <https://example.org/b>"; not "2. https://example.org/b".
const LINE = /^(?<place>[1-9]\d?)\. <(?<link>https?:\/\/[^\s<>]+)>$/u;

/** Reads the link that was chosen off the message that offered it; null if it is not there. */
export function readLinkChoice(
  components: readonly APIMessageTopLevelComponent[],
  chosen: string | undefined,
): string | null {
  const [first] = components;
  const lines = first && 'content' in first ? first.content.split('\n') : [];
  for (const line of lines) {
    const fields = LINE.exec(line)?.groups;
    if (fields?.['place'] === chosen) return fields?.['link'] ?? null;
  }
  return null;
}

/** The addresses that a message shows by what it embeds. */
export function embeddedLinks({
  embeds,
}: Pick<MessageComponentInteraction['message'], 'embeds'>): readonly string[] {
  return embeds.flatMap(({ url }) => (url === null ? [] : [url]));
}
