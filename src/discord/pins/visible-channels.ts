import {
  ChannelType,
  type Guild,
  type GuildMember,
  PermissionFlagsBits,
} from 'discord.js';
import { attempt, isGone } from './attempt.ts';

/** Who reads: a member, or everyone who sees the channel in which it is said. */
export interface Reader {
  readonly member: GuildMember;
  /** The channel in which it is read. */
  readonly channelId: string;
  /** True where everyone in that channel reads along. */
  readonly isPublic: boolean;
}

/**
 * Returns those of some channels that a reader may see, so that no pin leaks into another
 * channel. One that the bot cannot see, or that is gone, nobody may.
 */
export async function visibleChannels(
  channelIds: readonly string[],
  reader: Reader,
): Promise<readonly string[]> {
  const { guild } = reader.member;
  await findArchived(channelIds, guild);
  return channelIds.filter((id) => id === reader.channelId || isVisible(id, reader));
}

function isVisible(channelId: string, { member, isPublic }: Reader): boolean {
  const { guild } = member;
  const channel = guild.channels.cache.get(channelId);
  if (!channel?.viewable) return false;
  // Who is in a private thread is not known; those who manage threads see all of them.
  const needed =
    channel.type === ChannelType.PrivateThread
      ? PermissionFlagsBits.ManageThreads
      : PermissionFlagsBits.ViewChannel;
  const subject = isPublic ? guild.roles.everyone : member;
  return channel.permissionsFor(subject)?.has(needed) ?? false;
}

/** So many channels are asked for at once, and so many in all for one answer. */
const AT_ONCE = 20;
const MOST_FETCHED = 100;

/** Channels that Discord says are gone, which they stay: no id is given twice. */
const GONE = new WeakMap<Guild, Set<string>>();

/** Archived threads are in no cache until they are asked for. */
async function findArchived(channelIds: readonly string[], guild: Guild): Promise<void> {
  const gone = GONE.get(guild) ?? new Set();
  GONE.set(guild, gone);
  const unknown = channelIds
    .filter((id) => !guild.channels.cache.has(id) && !gone.has(id))
    .slice(0, MOST_FETCHED);
  for (let at = 0; at < unknown.length; at += AT_ONCE)
    await Promise.all(
      unknown.slice(at, at + AT_ONCE).map(async (id) => {
        const asked = await attempt(() => guild.client.channels.fetch(id));
        if (isGone(asked)) gone.add(id);
      }),
    );
}
