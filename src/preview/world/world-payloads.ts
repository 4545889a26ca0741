import { effectivePermissions } from './effective-permissions.ts';
import { type Channel, channelTypes, type Guild, isThread, type Role } from './guild.ts';
import { permits } from './permissions.ts';
import type { Member } from './user.ts';

/** Flag of a channel whose content an app may not see (discord/discord-api-docs#8454). */
const channelObfuscated = 1 << 17;

/** A JSON object as the API sends one. */
export type Payload = Readonly<Record<string, unknown>>;

/** Writes a member as the API does; `user` stays out where the API leaves it out. */
export function memberPayload(member: Member, withUser = true): Payload {
  return {
    ...(withUser ? { user: member.user } : {}),
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: member.roles,
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    unusual_dm_activity_until: null,
  };
}

/** Writes a channel as the API does. */
export function channelPayload(channel: Channel): Payload {
  const { id, type, name, recipients } = channel;
  if (channel.guildId === null) {
    return {
      id,
      type,
      flags: 0,
      last_message_id: null,
      recipient_flags: 0,
      recipients: recipients.map((user) => ({ id: user })),
    };
  }
  const shared = {
    id,
    type,
    guild_id: channel.guildId,
    name,
    parent_id: channel.parentId,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  };
  return isThread(channel)
    ? { ...shared, ...threadFields(channel) }
    : { ...shared, ...placedFields(channel) };
}

/**
 * Writes a channel as the gateway does to the bot: one that it may not view keeps its
 * id and kind only (mandatory since 2026-11-16).
 */
export function visibleChannelPayload(
  guild: Guild,
  channel: Channel,
  botId: string,
): Payload {
  const payload = channelPayload(channel);
  if (permits(effectivePermissions({ guild, userId: botId }, channel), 'VIEW_CHANNEL')) {
    return payload;
  }
  return { ...payload, name: '___hidden___', topic: null, flags: channelObfuscated };
}

/** Writes a role as the API does. */
export function rolePayload(role: Role): Payload {
  return {
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    position: role.position,
    managed: role.managed,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    mentionable: false,
    flags: 0,
  };
}

/** Writes a server as REST does; the gateway adds channels, threads and members. */
export function guildPayload(guild: Guild): Payload {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()].map(rolePayload),
    icon: null,
    banner: null,
    splash: null,
    discovery_splash: null,
    description: null,
    features: [],
    emojis: [],
    stickers: [],
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    application_id: null,
    vanity_url_code: null,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 2,
    mfa_level: 0,
    nsfw: false,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
  };
}

/** Writes a server as GUILD_CREATE does. */
export function guildCreatePayload(guild: Guild, botId: string): Payload {
  const channels = [...guild.channels.values()];
  const visible = (channel: Channel) => visibleChannelPayload(guild, channel, botId);
  const bot = guild.members.get(botId);
  return {
    ...guildPayload(guild),
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: bot ? [memberPayload(bot)] : [],
    channels: channels.filter((channel) => !isThread(channel)).map(visible),
    threads: channels.filter(isThread).map(visible),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function threadFields(channel: Channel): Payload {
  return {
    owner_id: channel.id,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: '2026-01-01T00:00:00.000000+00:00',
      locked: false,
      create_timestamp: '2026-01-01T00:00:00.000000+00:00',
    },
  };
}

function placedFields(channel: Channel): Payload {
  return {
    position: channel.position,
    permission_overwrites: channel.overwrites,
    nsfw: false,
    topic: null,
    ...(channel.type === channelTypes.voice ? { bitrate: 64_000, user_limit: 0 } : {}),
    ...(channel.type === channelTypes.forum
      ? {
          available_tags: [],
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
        }
      : {}),
  };
}
