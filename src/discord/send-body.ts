import {
  type BaseMessageOptions,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  MessageFlags,
} from 'discord.js';
import type { MessageBody } from './message-body.ts';

/** Writes a message as discord.js takes it for a reply or a follow-up. */
export function toReply(body: MessageBody): InteractionReplyOptions {
  return {
    ...toMessage(body),
    flags: body.isPrivate ? [...FLAGS, MessageFlags.Ephemeral] : FLAGS,
  };
}

/**
 * Writes a message as discord.js takes it to change one. Files that the message had are
 * taken away; who sees it cannot be changed.
 */
export function toEdit(body: MessageBody): InteractionUpdateOptions {
  return { ...toMessage(body), attachments: [], flags: FLAGS };
}

/** No links are unfolded: what we quote may have some. */
const FLAGS = [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds] as const;

function toMessage({ components, files }: MessageBody): BaseMessageOptions {
  return {
    // Written as Discord wants it already: discord.js would go through every key again.
    components: components.map((component) => ({ toJSON: () => component })),
    files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })),
    // Said each time, although the client has the same default: nothing we send may ping.
    allowedMentions: { parse: [] },
  };
}
