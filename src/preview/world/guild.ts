import type { Member } from './user.ts';

/** Numbers Discord gives the kinds of channel (DOCS `resources/channel.mdx#channel-object-channel-types`). */
export const channelTypes = {
  text: 0,
  dm: 1,
  voice: 2,
  groupDm: 3,
  category: 4,
  thread: 11,
  forum: 15,
} as const;

/** A permission overwrite of a channel: `type` 0 for a role, 1 for a member. */
export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

/** A channel, thread, forum post or direct conversation. */
export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name: string | null;
  /** Null in direct messages and group conversations. */
  readonly guildId: string | null;
  /** The channel a thread or post belongs to. */
  readonly parentId: string | null;
  readonly position: number;
  readonly overwrites: readonly Overwrite[];
  /** Users of a direct or group conversation; empty in a server. */
  readonly recipients: readonly string[];
}

/** A role of a server. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly position: number;
  readonly managed: boolean;
}

/** A server. Its maps are changed by the world only. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly joinedAt: string;
  /** Whether the bot was added with the scope `applications.commands`. */
  readonly hasCommandsScope: boolean;
  readonly roles: Map<string, Role>;
  readonly channels: Map<string, Channel>;
  readonly members: Map<string, Member>;
}

/** True for threads and forum posts, whose permissions are those of their parent. */
export function isThread(channel: Channel): boolean {
  return channel.type === channelTypes.thread;
}
