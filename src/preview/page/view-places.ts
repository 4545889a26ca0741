import type { LocalDiscord } from '../local-discord.ts';
import { channelTypes, type Guild } from '../world/guild.ts';
import { permits } from '../world/permissions.ts';
import type { Member, User } from '../world/user.ts';
import type { PageGuild, PageOption, PagePerson } from './page-protocol.ts';
import type { Names } from './parse-discord-markdown.ts';

/** How many colours stand for pictures. */
const tints = 6;

/** Component types of selects that offer members, roles or channels (DOCS `components/reference.mdx`). */
const selectTypes = { user: 5, role: 6, mentionable: 7, channel: 8 } as const;

/** The server of a member. @throws {RangeError} If it is gone. */
export function guildOf(discord: LocalDiscord, member: Member): Guild {
  const found = discord.places.guilds.find(({ id }) => id === member.guildId);
  if (!found) throw new RangeError('Cannot find the server of this member');
  return found;
}

/** Writes a server with what a person can choose in it. */
export function viewGuild(guild: Guild): PageGuild {
  return {
    id: guild.id,
    name: guild.name,
    channels: [...guild.channels.values()]
      .filter(({ type }) => type === channelTypes.text)
      .map(({ id, name }) => ({ id, name: name ?? '' })),
    people: [...guild.members.values()]
      .filter(({ user }) => !user.bot)
      .map(({ user }) => viewPerson(guild, user)),
    roles: [...guild.roles.values()].map(({ id, name }) => ({ id, name })),
  };
}

/** Writes a user as a server knows them. */
export function viewPerson(guild: Guild, user: User): PagePerson {
  const member = guild.members.get(user.id);
  return {
    id: user.id,
    name: member?.nick ?? user.global_name ?? user.username,
    isApp: user.bot,
    tint: Number(BigInt(user.id) % BigInt(tints)),
    role: user.bot ? null : isModerator(guild, member) ? 'Moderator' : 'Member',
  };
}

/** The names that mentions in a server are shown by. */
export function namesIn(guild: Guild): Names {
  return {
    user: (id) => {
      const member = guild.members.get(id);
      return member ? viewPerson(guild, member.user).name : null;
    },
    role: (id) => guild.roles.get(id)?.name ?? null,
    channel: (id) => guild.channels.get(id)?.name ?? null,
  };
}

/** What a select of members, roles or channels offers. */
export function listEntities(guild: Guild, type: number): readonly PageOption[] {
  const members = [...guild.members.values()].map(({ user }) =>
    option(user.id, viewPerson(guild, user).name),
  );
  const roles = [...guild.roles.values()].map(({ id, name }) => option(id, name));
  const channels = [...guild.channels.values()].map(({ id, name }) =>
    option(id, `#${name}`),
  );
  if (type === selectTypes.user) return members;
  if (type === selectTypes.role) return roles;
  return type === selectTypes.mentionable ? [...members, ...roles] : channels;
}

function option(value: string, label: string): PageOption {
  return { label, value, description: '', isDefault: false };
}

function isModerator(guild: Guild, member: Member | undefined): boolean {
  const roles = (member?.roles ?? []).flatMap((id) => guild.roles.get(id) ?? []);
  return roles.some(({ permissions }) => permits(permissions, 'MANAGE_MESSAGES'));
}
