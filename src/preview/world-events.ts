import type { GatewayEvent } from './gateway/frame.ts';
import type { Guild, Role } from './world/guild.ts';
import { shardOf } from './world/snowflake.ts';
import type { World } from './world/world.ts';
import {
  guildCreatePayload,
  type Payload,
  rolePayload,
  visibleChannelPayload,
} from './world/world-payloads.ts';

/** GUILDS, the one intent that servers and channels need (DOCS `events/gateway.mdx`). */
const guildsIntent = 1;

/** Servers whose member the bot is. */
function guildsOfBot(world: World): Guild[] {
  return [...world.guilds.values()].filter((guild) =>
    guild.members.has(world.application.id),
  );
}

/** Servers of the bot of which a shard hears. */
export function serversOfShard(
  world: World,
  [id, count]: readonly [id: number, count: number],
): Guild[] {
  return guildsOfBot(world).filter((guild) => shardOf(guild.id, count) === id);
}

/** READY but for the session's id, with the servers of one shard. */
export function readyPayload(
  world: World,
  {
    shard,
    origin,
  }: { readonly shard: readonly [number, number]; readonly origin: string },
): Payload {
  return {
    v: 10,
    user: {
      ...world.application.bot,
      verified: true,
      mfa_enabled: true,
      email: null,
      flags: 0,
    },
    guilds: serversOfShard(world, shard).map(({ id }) => ({ id, unavailable: true })),
    application: { id: world.application.id, flags: 0 },
    resume_gateway_url: origin.replace('http:', 'ws:'),
    session_type: 'normal',
    shard,
    user_settings: {},
    private_channels: [],
    relationships: [],
    presences: [],
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    auth: {},
    _trace: ['local-discord'],
  };
}

/** What follows READY: each server in full. */
export function guildGreetings(world: World): GatewayEvent[] {
  return guildsOfBot(world).map((guild) => guildCreated(world, guild));
}

/** The bot sees a server for the first time, or again. */
export function guildCreated(world: World, guild: Guild): GatewayEvent {
  return {
    type: 'GUILD_CREATE',
    data: guildCreatePayload(guild, world.application.id),
    guildId: guild.id,
    intents: guildsIntent,
  };
}

/** The bot was removed from a server. */
export function guildDeleted(guildId: string): GatewayEvent {
  return { type: 'GUILD_DELETE', data: { id: guildId }, guildId, intents: guildsIntent };
}

/** A channel is new or has changed. */
export function channelChanged(
  world: World,
  change: {
    readonly guildId: string;
    readonly channelId: string;
    readonly isNew: boolean;
  },
): GatewayEvent {
  const guild = world.guild(change.guildId);
  const channel = guild.channels.get(change.channelId);
  if (!channel) throw new RangeError(`Cannot find channel "${change.channelId}"`);
  return {
    type: change.isNew ? 'CHANNEL_CREATE' : 'CHANNEL_UPDATE',
    data: visibleChannelPayload(guild, channel, world.application.id),
    guildId: guild.id,
    intents: guildsIntent,
  };
}

/** A role is new in a server. */
export function roleCreated(guildId: string, role: Role): GatewayEvent {
  return {
    type: 'GUILD_ROLE_CREATE',
    data: { guild_id: guildId, role: rolePayload(role) },
    guildId,
    intents: guildsIntent,
  };
}
