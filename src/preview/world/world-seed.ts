import type { Permission } from './permissions.ts';

/** The kinds of channel that a seed can name. */
export type ChannelKind = 'text' | 'voice' | 'thread' | 'forum' | 'post';

/** A channel to be made. */
export interface ChannelSeed {
  readonly id?: string;
  readonly name: string;
  /** @default 'text' */
  readonly kind?: ChannelKind;
  /** Name of the channel that a thread, or of the forum that a post, belongs to. */
  readonly parent?: string;
  /** What @everyone may not do there. */
  readonly deny?: readonly Permission[];
}

/** A person to be put into a server. */
export interface MemberSeed {
  readonly id?: string;
  readonly name: string;
  readonly displayName?: string;
  readonly nick?: string;
  /** What this person may do beyond @everyone; given through a role. */
  readonly permissions?: readonly Permission[];
  /** @default 'en-US' */
  readonly locale?: string;
}

/** A server to be made, with the bot as its member. */
export interface GuildSeed {
  readonly id?: string;
  readonly name: string;
  /** @default 'en-US' */
  readonly locale?: string;
  readonly channels?: readonly ChannelSeed[];
  readonly members?: readonly MemberSeed[];
  /** True for a server that only knows the app through its members' own installs. */
  readonly withoutBot?: boolean;
  /** True for a server to which the bot was added without the scope `applications.commands`. */
  readonly withoutCommandsScope?: boolean;
  /** What the bot may do beyond @everyone. @default PIN_MESSAGES */
  readonly botPermissions?: readonly Permission[];
  /** What @everyone may do. @default `everyonePermissions` */
  readonly everyone?: bigint;
}

/** The channels of a server made without any: one of each kind a command may come from. */
export const defaultChannels: readonly ChannelSeed[] = [
  { name: 'general' },
  { name: 'harbour-bridge', kind: 'thread', parent: 'general' },
  { name: 'claims', kind: 'forum' },
  { name: 'who-paid-for-the-bridge', kind: 'post', parent: 'claims' },
  { name: 'Reading room', kind: 'voice' },
];

/** The people of a server made without any: an ordinary member and a moderator. */
export const defaultMembers: readonly MemberSeed[] = [
  { name: 'mira', displayName: 'Mira' },
  {
    name: 'odile',
    displayName: 'Odile',
    permissions: ['PIN_MESSAGES', 'MANAGE_MESSAGES', 'MANAGE_GUILD', 'MODERATE_MEMBERS'],
  },
];
