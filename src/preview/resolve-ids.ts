import type { Context } from './context.ts';
import type { Actor } from './interaction-actor.ts';
import type { Attachment, Component } from './world/message.ts';
import {
  channelPayload,
  memberPayload,
  type Payload,
  rolePayload,
} from './world/world-payloads.ts';

/** A file that a person gives to an option or a form. */
export interface GivenFile {
  readonly filename: string;
  /** @default 'text/plain' */
  readonly contentType?: string;
  readonly content: string | Uint8Array;
}

/** What an id may mean. */
export type Meaning = 'user' | 'role' | 'mentionable' | 'channel' | 'attachment';

/** An id that a person picked, or a program made up. */
export interface PickedId {
  readonly meaning: Meaning;
  readonly id: string;
}

/** Selects and uploads whose values are ids (DOCS `components/reference.mdx`). */
const meaningOfComponent: Readonly<Record<number, Meaning>> = {
  5: 'user',
  6: 'role',
  7: 'mentionable',
  8: 'channel',
  19: 'attachment',
};

/** The ids among the values of a select or an upload. */
export function pickedIn(component: Component, values: readonly string[]): PickedId[] {
  const meaning = meaningOfComponent[component.type];
  return meaning ? values.map((id) => ({ meaning, id })) : [];
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
 * Writes `{ resolved }`, the objects that ids mean, or nothing where there are none.
 * Unknown ids resolve to nothing, as hostile ones may be sent.
 */
export function resolveIds(
  context: Context,
  actor: Actor,
  picked: { readonly ids: readonly PickedId[]; readonly files: readonly Attachment[] },
): { readonly resolved?: Payload } {
  const resolved: Record<string, Record<string, unknown>> = {};
  for (const { meaning, id } of picked.ids) {
    const found = objects(context, actor, { meaning, id });
    const attachments = picked.files.find(
      (file) => meaning === 'attachment' && file.id === id,
    );
    for (const [kind, one] of Object.entries({ ...found, attachments })) {
      if (one !== undefined) resolved[kind] = { ...resolved[kind], [id]: one };
    }
  }
  return Object.keys(resolved).length > 0 ? { resolved } : {};
}

/** What an id means, by the kind of object. */
function objects(
  context: Context,
  actor: Actor,
  { meaning, id }: PickedId,
): Readonly<Record<string, unknown>> {
  const guild = context.world.guilds.get(actor.channel.guildId ?? '');
  const member = guild?.members.get(id);
  const role = guild?.roles.get(id);
  const users = {
    users: context.world.user(id),
    members: member && { ...memberPayload(member, false), permissions: '0' },
  };
  const roles = { roles: role && rolePayload(role) };
  switch (meaning) {
    case 'user':
      return users;
    case 'role':
      return roles;
    case 'mentionable':
      return { ...users, ...roles };
    case 'channel':
      return { channels: resolvedChannel(context, actor, id) };
    case 'attachment':
      return {};
    default:
      return meaning satisfies never;
  }
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
