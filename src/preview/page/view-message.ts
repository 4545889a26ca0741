import type { LocalDiscord } from '../local-discord.ts';
import type { Guild } from '../world/guild.ts';
import {
  type Attachment,
  isEphemeral,
  type Message,
  messageFlags,
  messageText,
} from '../world/message.ts';
import type { Member, User } from '../world/user.ts';
import { flattenMarkdown } from './flatten-markdown.ts';
import type { PageEmbed, PageFile, PageMessage } from './page-protocol.ts';
import { type Names, parseDiscordMarkdown } from './parse-discord-markdown.ts';
import { viewComponent } from './view-component.ts';
import { guildOf, listEntities, namesIn, viewPerson } from './view-places.ts';

/** The type of "… pinned a message to this channel" (DOCS `resources/message.mdx`). */
const pinNotice = 6;

/** Writes a message as a member sees it. */
export function viewMessage(
  discord: LocalDiscord,
  message: Message,
  viewer: Member,
): PageMessage {
  const guild = guildOf(discord, viewer);
  const names = namesIn(guild);
  const files = message.attachments.map((file) => viewFile(discord, file));
  const asker = message.interaction_metadata?.['user'] as User | undefined;
  const isAnswer = message.type === 20 || message.type === 23;
  return {
    id: message.id,
    kind: message.type === pinNotice ? 'pin-notice' : 'message',
    author: viewPerson(guild, message.author),
    at: message.timestamp,
    isEdited: message.edited_timestamp !== null,
    isPrivate: isEphemeral(message),
    isThinking: (message.flags & messageFlags.loading) !== 0,
    isPinned: message.pinned,
    isOwn: (asker ?? message.author).id === viewer.user.id,
    used:
      asker && isAnswer
        ? { by: viewPerson(guild, asker), command: commandOf(message) }
        : null,
    repliesTo: viewReplied(discord, message, guild),
    text: parseDiscordMarkdown(message.content, names),
    plain: plainText(message, names),
    components: message.components.map((component) =>
      viewComponent(component, {
        names,
        files,
        entities: (type) => listEntities(guild, type),
      }),
    ),
    embeds: message.embeds.map((embed) => viewEmbed(embed, names)),
    files,
  };
}

/** Most characters of a message that are repeated above what replies to it. */
const repliedChars = 120;

function viewReplied(
  discord: LocalDiscord,
  { type, interaction_metadata }: Message,
  guild: Guild,
): PageMessage['repliesTo'] {
  const id = interaction_metadata?.['interacted_message_id'];
  const replied = type === 19 && typeof id === 'string' ? discord.message(id) : undefined;
  if (!replied) return null;
  const text = plainText(replied, namesIn(guild)).replaceAll('\n', ' ');
  return { author: viewPerson(guild, replied.author), text: text.slice(0, repliedChars) };
}

/** What a message says, without its formats. */
function plainText(message: Message, names: Names): string {
  return flattenMarkdown(parseDiscordMarkdown(messageText(message), names));
}

function commandOf({ type, interaction_metadata }: Message): string {
  const name = String(interaction_metadata?.['name'] ?? '');
  return type === 20 ? `/${name}` : name;
}

/** The page loads files below its own origin only. */
function viewFile(discord: LocalDiscord, file: Attachment): PageFile {
  return {
    name: file.filename,
    bytes: file.size,
    url: file.url.replace(discord.origin, ''),
    isImage: /^image\/(?:png|jpeg|gif|webp)$/.test(file.content_type),
    description: file.description ?? '',
  };
}

function viewEmbed(embed: Readonly<Record<string, unknown>>, names: Names): PageEmbed {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const fields = (embed['fields'] ?? []) as readonly Record<string, unknown>[];
  const footer = (embed['footer'] ?? {}) as Record<string, unknown>;
  const url = text(embed['url']);
  return {
    title: text(embed['title']),
    url: /^https?:\/\//i.test(url) ? url : null,
    color: typeof embed['color'] === 'number' ? embed['color'] : null,
    description: parseDiscordMarkdown(text(embed['description']), names),
    fields: fields.map(({ name, value }) => ({
      name: text(name),
      value: parseDiscordMarkdown(text(value), names),
    })),
    footer: text(footer['text']),
  };
}
