import type { LocalDiscord } from '../local-discord.ts';
import { type Channel, channelTypes } from '../world/guild.ts';
import type { Member } from '../world/user.ts';

/** Who looks at the page, and at which channel: what actions name as `by` and `in`. */
export interface Viewer {
  readonly by: Member;
  readonly in: Channel;
}

/**
 * Finds a person and a channel by their ids; without ids, the first person in the first
 * text channel.
 * @throws {RangeError} If the channel, or the person in its server, does not exist.
 */
export function findViewer(
  { places }: LocalDiscord,
  wanted: { readonly as?: string | null; readonly in?: string | null },
): Viewer {
  const guild = wanted.in
    ? places.guilds.find(({ channels }) => channels.has(wanted.in ?? ''))
    : places.guilds[0];
  const channels = [...(guild?.channels.values() ?? [])];
  const channel = channels.find(({ id, type }) =>
    wanted.in ? id === wanted.in : type === channelTypes.text,
  );
  const members = [...(guild?.members.values() ?? [])].filter(({ user }) => !user.bot);
  const member = wanted.as
    ? members.find(({ user }) => user.id === wanted.as)
    : members[0];
  if (!channel || !member) throw new RangeError('Cannot find this person or channel');
  return { by: member, in: channel };
}
