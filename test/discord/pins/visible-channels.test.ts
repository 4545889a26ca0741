import { ChannelType, type GuildMember, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { visibleChannels } from '../../../src/discord/pins/visible-channels.ts';

const { ViewChannel, ManageThreads } = PermissionFlagsBits;

/** A channel of the server, and what the member and everyone may do there. */
interface Place {
  readonly type: ChannelType;
  readonly member: bigint;
  readonly everyone: bigint;
  readonly viewable: boolean;
}

const open: Place = {
  type: ChannelType.GuildText,
  member: ViewChannel,
  everyone: ViewChannel,
  viewable: true,
};
const thread: Place = { ...open, type: ChannelType.PrivateThread };

/** As much of a member as is asked for, in a server with one channel, number 1. */
function memberOf({ type, viewable, member, everyone }: Place): GuildMember {
  const roles = { everyone: 'everyone' };
  const permissionsFor = (subject: unknown) => ({
    has: (needed: bigint) =>
      ((subject === roles.everyone ? everyone : member) & needed) === needed,
  });
  const cache = new Map([['1', { type, viewable, permissionsFor }]]);
  const guild = { roles, channels: { cache } };
  return { guild } as unknown as GuildMember;
}

describe('visibleChannels()', () => {
  it.each([
    { what: 'an open channel', place: open, alone: true, along: true },
    {
      what: 'a channel of some',
      place: { ...open, everyone: 0n },
      alone: true,
      along: false,
    },
    {
      what: 'a channel of others',
      place: { ...open, member: 0n, everyone: 0n },
      alone: false,
      along: false,
    },
    {
      what: 'one that the bot cannot see',
      place: { ...open, viewable: false },
      alone: false,
      along: false,
    },
    { what: 'a private thread', place: thread, alone: false, along: false },
    {
      what: 'a private thread of who manages threads',
      place: { ...thread, member: ViewChannel | ManageThreads },
      alone: true,
      along: false,
    },
  ])('shows $what: $alone, to everyone: $along', async ({ place, alone, along }) => {
    const reader = { member: memberOf(place), channelId: '2' };
    const seen = async (isPublic: boolean) =>
      (await visibleChannels(['1'], { ...reader, isPublic })).length > 0;
    expect(await seen(false)).toBe(alone);
    expect(await seen(true)).toBe(along);
  });

  it('shows the channel in which it is read, whatever is known of it', async () => {
    const member = memberOf({ ...thread, member: 0n });
    const reader = { member, channelId: '1', isPublic: true };
    expect(await visibleChannels(['1'], reader)).toEqual(['1']);
  });
});
