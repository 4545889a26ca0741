import { type Channel, type Guild, isThread, type Overwrite } from './guild.ts';
import { allPermissions, permissionBits, permits } from './permissions.ts';

/** Who asks: one member and the server. */
interface Subject {
  readonly guild: Guild;
  readonly userId: string;
}

/**
 * Finds what a member may do in a channel, or in the server as a whole without one.
 * Order as in DOCS `topics/permissions.mdx#permission-overwrites`: roles, then the
 * overwrites of @everyone, of roles, of the member. Owners and administrators may all.
 */
export function effectivePermissions(subject: Subject, channel?: Channel): bigint {
  const { guild, userId } = subject;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  const roleIds = [guild.id, ...member.roles];
  const base = roleIds.reduce(
    (bits, id) => bits | (guild.roles.get(id)?.permissions ?? 0n),
    0n,
  );
  if (guild.ownerId === userId || permits(base, 'ADMINISTRATOR')) return allPermissions;
  if (!channel) return base;
  const granted = applyOverwrites(base, overwritesOf(guild, channel), {
    everyone: guild.id,
    roles: member.roles,
    userId,
  });
  return permits(granted, 'VIEW_CHANNEL') ? granted : 0n;
}

/** What everybody may do in a direct conversation, where there are no roles. */
export const directMessagePermissions: bigint = permissionBits(
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'EMBED_LINKS',
  'ATTACH_FILES',
  'READ_MESSAGE_HISTORY',
  'MENTION_EVERYONE',
  'USE_EXTERNAL_EMOJIS',
  'ADD_REACTIONS',
  'USE_APPLICATION_COMMANDS',
  'USE_EXTERNAL_APPS',
  'PIN_MESSAGES',
);

function overwritesOf(guild: Guild, channel: Channel): readonly Overwrite[] {
  if (!isThread(channel) || channel.parentId === null) return channel.overwrites;
  return guild.channels.get(channel.parentId)?.overwrites ?? [];
}

function applyOverwrites(
  base: bigint,
  overwrites: readonly Overwrite[],
  subject: {
    readonly everyone: string;
    readonly roles: readonly string[];
    readonly userId: string;
  },
): bigint {
  const steps = [
    overwrites.filter((overwrite) => overwrite.id === subject.everyone),
    overwrites.filter((overwrite) => subject.roles.includes(overwrite.id)),
    overwrites.filter((overwrite) => overwrite.id === subject.userId),
  ];
  return steps.reduce((bits, step) => {
    const deny = step.reduce((all, overwrite) => all | BigInt(overwrite.deny), 0n);
    const allow = step.reduce((all, overwrite) => all | BigInt(overwrite.allow), 0n);
    return (bits & ~deny) | allow;
  }, base);
}
