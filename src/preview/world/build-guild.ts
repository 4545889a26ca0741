import { type Channel, channelTypes, type Guild, type Role } from './guild.ts';
import { everyonePermissions, permissionBits } from './permissions.ts';
import { buildUser, type Member, type User } from './user.ts';
import {
  type ChannelKind,
  type ChannelSeed,
  defaultChannels,
  defaultMembers,
  type GuildSeed,
  type MemberSeed,
} from './world-seed.ts';

/** Where the ids and times of new things come from. */
export interface Origin {
  readonly id: () => string;
  /** ISO 8601. */
  readonly timestamp: () => string;
}

const typeOfKind: Readonly<Record<ChannelKind, number>> = {
  text: channelTypes.text,
  voice: channelTypes.voice,
  thread: channelTypes.thread,
  forum: channelTypes.forum,
  post: channelTypes.thread,
};

/** Builds a server with its roles, channels and people. Its owner is none of them. */
export function buildGuild(
  seed: GuildSeed & { readonly id: string },
  { bot, origin }: { readonly bot: User; readonly origin: Origin },
): Guild {
  const guild: Guild = {
    id: seed.id,
    name: seed.name,
    ownerId: origin.id(),
    locale: seed.locale ?? 'en-US',
    joinedAt: origin.timestamp(),
    hasCommandsScope: !seed.withoutCommandsScope,
    roles: new Map(),
    channels: new Map(),
    members: new Map(),
  };
  guild.roles.set(guild.id, everyoneRole(guild.id, seed.everyone ?? everyonePermissions));
  if (!seed.withoutBot) addBot(guild, { bot, origin, seed });
  for (const channel of seed.channels ?? defaultChannels)
    addChannel(guild, channel, origin);
  for (const member of seed.members ?? defaultMembers) addMember(guild, member, origin);
  return guild;
}

/**
 * Adds a channel.
 * @throws {RangeError} If its parent is not in the server.
 */
export function addChannel(guild: Guild, seed: ChannelSeed, origin: Origin): Channel {
  const channel: Channel = {
    id: seed.id ?? origin.id(),
    type: typeOfKind[seed.kind ?? 'text'],
    name: seed.name,
    guildId: guild.id,
    parentId: seed.parent === undefined ? null : channelNamed(guild, seed.parent).id,
    position: guild.channels.size,
    overwrites: seed.deny
      ? [
          {
            id: guild.id,
            type: 0,
            allow: '0',
            deny: String(permissionBits(...seed.deny)),
          },
        ]
      : [],
    recipients: [],
  };
  guild.channels.set(channel.id, channel);
  return channel;
}

/** Adds a person, a new one unless `user` is given, with a role for what they may do. */
export function addMember(
  guild: Guild,
  seed: MemberSeed,
  origin: Origin,
  user?: User,
): Member {
  const roles = seed.permissions ? [addRole(guild, seed, origin).id] : [];
  const member: Member = {
    guildId: guild.id,
    user: user ?? buildUser({ ...seed, id: seed.id ?? origin.id() }),
    nick: seed.nick ?? null,
    roles,
    joinedAt: origin.timestamp(),
    locale: seed.locale ?? 'en-US',
  };
  guild.members.set(member.user.id, member);
  return member;
}

/**
 * Finds a server's channel by its name.
 * @throws {RangeError} If there is none.
 */
export function channelNamed(guild: Guild, name: string): Channel {
  const found = [...guild.channels.values()].find((channel) => channel.name === name);
  if (!found) throw new RangeError(`Cannot find channel "${name}" in "${guild.name}"`);
  return found;
}

function addBot(
  guild: Guild,
  { bot, origin, seed }: { bot: User; origin: Origin; seed: GuildSeed },
): void {
  const permissions = seed.botPermissions ?? ['PIN_MESSAGES'];
  addMember(guild, { name: bot.username, permissions }, origin, bot);
}

function everyoneRole(id: string, permissions: bigint): Role {
  return { id, name: '@everyone', permissions, position: 0, managed: false };
}

function addRole(guild: Guild, seed: MemberSeed, origin: Origin): Role {
  const role: Role = {
    id: origin.id(),
    name: seed.name,
    permissions: permissionBits(...(seed.permissions ?? [])),
    position: guild.roles.size,
    managed: false,
  };
  guild.roles.set(role.id, role);
  return role;
}
