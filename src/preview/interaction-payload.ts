import { randomBytes } from 'node:crypto';
import { attachmentLimitBytes } from './attachments.ts';
import type { InteractionPayload } from './interaction.ts';
import type { Actor } from './interaction-actor.ts';
import type { Sender } from './open-interaction.ts';
import { type Channel, channelTypes } from './world/guild.ts';
import type { Message } from './world/message.ts';
import { permissionBits, permits } from './world/permissions.ts';
import type { Member } from './world/user.ts';
import type { World } from './world/world.ts';
import { channelPayload, memberPayload, type Payload } from './world/world-payloads.ts';

/** What is done: the part of the payload that differs by kind. */
export interface Act {
  readonly type: number;
  readonly data: Payload;
  readonly message?: Message;
}

/** Builds INTERACTION_CREATE with every field that Discord sends. */
export function buildInteraction(
  world: World,
  { member, channel, install }: Actor,
  act: Act,
): InteractionPayload {
  const id = world.origin.id();
  const permissions = world.permissions(channel, member.user.id);
  return {
    id,
    application_id: world.application.id,
    type: act.type,
    token: Buffer.from(`interaction:${id}:${randomBytes(48).toString('hex')}`).toString(
      'base64url',
    ),
    version: 1,
    data: act.data,
    channel_id: channel.id,
    channel: { ...channelPayload(channel), permissions: String(permissions) },
    ...personFields(world, { member, channel }, permissions),
    ...(act.message ? { message: act.message } : {}),
    app_permissions: String(appPermissions(world, { member, channel, install })),
    locale: member.locale,
    entitlements: [],
    authorizing_integration_owners: owners({ member, channel, install }),
    context: contextOf(channel),
    attachment_size_limit: attachmentLimitBytes,
  };
}

/**
 * Says what an actor's install means for the answers. An app that only the member
 * installed speaks in public where the member may use external apps (DOCS `topics/permissions.mdx`).
 */
export function senderOf(world: World, actor: Actor): Sender {
  const { member, channel, install } = actor;
  const bits = world.permissions(channel, member.user.id);
  const isForcedPrivate =
    install === 'user' && channel.guildId !== null && !permits(bits, 'USE_EXTERNAL_APPS');
  return { actor, isForcedPrivate };
}

/** 0 in a server, 1 in a direct message with the bot, 2 in other conversations. */
export function contextOf(channel: Channel): number {
  if (channel.guildId !== null) return 0;
  return channel.type === channelTypes.dm ? 1 : 2;
}

function personFields(
  world: World,
  { member, channel }: { readonly member: Member; readonly channel: Channel },
  permissions: bigint,
): Partial<InteractionPayload> {
  if (channel.guildId === null) return { user: member.user };
  const guild = world.guild(channel.guildId);
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...memberPayload(member), permissions: String(permissions) },
  };
}

function appPermissions(world: World, { member, channel, install }: Actor): bigint {
  if (channel.guildId !== null && install === 'guild') {
    return world.permissions(channel, world.application.id);
  }
  // Without a bot member the app answers with what the member may do of these.
  const possible = permissionBits(
    'EMBED_LINKS',
    'ATTACH_FILES',
    'USE_EXTERNAL_EMOJIS',
    'MENTION_EVERYONE',
  );
  if (install === 'user') return possible & world.permissions(channel, member.user.id);
  return world.permissions(channel, world.application.id);
}

function owners({ member, channel, install }: Actor): Record<string, string> {
  if (install === 'user') return { '1': member.user.id };
  return { '0': channel.guildId ?? '0' };
}
