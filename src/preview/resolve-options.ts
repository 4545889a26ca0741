import type { CommandOption } from './command-registry.ts';
import type { Context } from './context.ts';
import type { Actor } from './interaction-payload.ts';
import type { Attachment } from './world/message.ts';
import {
  channelPayload,
  memberPayload,
  type Payload,
  rolePayload,
} from './world/world-payloads.ts';

/** Option types whose values are ids (DOCS `interactions/application-commands.mdx`). */
const userType = 6;
const channelType = 7;
const roleType = 8;
const mentionableType = 9;
const attachmentType = 11;

/** A file that a person gives to an option or a form. */
export interface GivenFile {
  readonly filename: string;
  readonly contentType?: string;
  readonly content: string | Uint8Array;
}

/** An option with the value that was filled in. */
export interface FilledOption {
  readonly option: CommandOption;
  readonly value: string | number | boolean;
}

/** Stores a given file where the bot can fetch it. */
export function giveFile(context: Context, actor: Actor, file: GivenFile): Attachment {
  const { filename, contentType = 'text/plain', content } = file;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return context.attachments.add(
    { key: '0', filename, contentType, bytes },
    {
      id: context.world.origin.id(),
      channelId: actor.channel.id,
      origin: context.origin(),
    },
  );
}

/**
 * Writes `resolved`: the objects that the options' ids mean. Unknown ids resolve to
 * nothing, as hostile ones may be sent.
 */
export function resolveOptions(
  context: Context,
  actor: Actor,
  filled: {
    readonly options: readonly FilledOption[];
    readonly files: readonly Attachment[];
  },
): Payload {
  const resolved: Record<string, Record<string, unknown>> = {};
  for (const { option, value } of filled.options) {
    const id = String(value);
    const found = { ...meaning(context, actor, { type: option.type, id }) };
    if (option.type === attachmentType) {
      found['attachments'] = filled.files.find((file) => file.id === id);
    }
    for (const [kind, one] of Object.entries(found)) {
      if (one !== undefined) resolved[kind] = { ...resolved[kind], [id]: one };
    }
  }
  return resolved;
}

/** What an id means to an option of this type, by the kind of object. */
function meaning(
  context: Context,
  actor: Actor,
  { type, id }: { readonly type: number; readonly id: string },
): Record<string, unknown> {
  const guild = context.world.guilds.get(actor.channel.guildId ?? '');
  const member = guild?.members.get(id);
  const role = guild?.roles.get(id);
  const user = {
    users: context.world.user(id),
    members: member && { ...memberPayload(member, false), permissions: '0' },
  };
  const roles = { roles: role && rolePayload(role) };
  if (type === userType) return user;
  if (type === roleType) return roles;
  if (type === mentionableType) return { ...user, ...roles };
  return type === channelType ? { channels: resolvedChannel(context, actor, id) } : {};
}

/** A channel with what the person and the app may do there (since 2026-07-16). */
function resolvedChannel(
  { world }: Context,
  actor: Actor,
  id: string,
): Payload | undefined {
  const channel = world.channel(id);
  return (
    channel && {
      ...channelPayload(channel),
      permissions: String(world.permissions(channel, actor.member.user.id)),
      app_permissions: String(world.permissions(channel, world.application.id)),
    }
  );
}
