import {
  addChannel,
  addMember,
  buildGuild,
  channelNamed,
  type Origin,
} from './build-guild.ts';
import {
  directMessagePermissions,
  effectivePermissions,
} from './effective-permissions.ts';
import { type Channel, channelTypes, type Guild } from './guild.ts';
import { createSnowflakes, snowflakeAt } from './snowflake.ts';
import { buildUser, type Member, type User } from './user.ts';
import type { ChannelSeed, GuildSeed, MemberSeed } from './world-seed.ts';

/** The registered application and its bot user, which share one id as new ones do. */
export interface Application {
  readonly id: string;
  readonly name: string;
  readonly bot: User;
  /** Where interactions are sent instead of to the gateway; null for the gateway. */
  readonly interactionsEndpointUrl: string | null;
  /** Whether servers can add the application. */
  readonly hasGuildInstall: boolean;
}

/** What can be chosen of an application. */
export interface ApplicationSeed {
  readonly id?: string;
  readonly name?: string;
  readonly interactionsEndpointUrl?: string;
  /** @default true */
  readonly hasGuildInstall?: boolean;
}

/** Everybody and every place a local Discord knows. */
export class World {
  readonly application: Application;
  readonly guilds: Map<string, Guild> = new Map();
  readonly origin: Origin;
  readonly #conversations = new Map<string, Channel>();
  readonly #now: () => number;

  constructor(
    now: () => number,
    application: ApplicationSeed & { readonly name: string },
  ) {
    this.#now = now;
    this.origin = {
      id: createSnowflakes(now),
      timestamp: () => new Date(now()).toISOString(),
    };
    const id = application.id ?? this.origin.id();
    const bot = buildUser({ id, name: application.name, bot: true });
    const { name, interactionsEndpointUrl = null, hasGuildInstall = true } = application;
    this.application = { id, name, bot, interactionsEndpointUrl, hasGuildInstall };
  }

  /** Makes a server. Without an id it gets one of its own millisecond, so that shards differ. */
  addGuild(seed: GuildSeed): Guild {
    const id = seed.id ?? this.#freeGuildId();
    const guild = buildGuild(
      { ...seed, id },
      { bot: this.application.bot, origin: this.origin },
    );
    this.guilds.set(guild.id, guild);
    return guild;
  }

  /** @throws {RangeError} If the server does not exist. */
  guild(id: string): Guild {
    const guild = this.guilds.get(id);
    if (!guild) throw new RangeError(`Cannot find server "${id}"`);
    return guild;
  }

  addChannel(guildId: string, seed: ChannelSeed): Channel {
    return addChannel(this.guild(guildId), seed, this.origin);
  }

  addMember(guildId: string, seed: MemberSeed, user?: User): Member {
    return addMember(this.guild(guildId), seed, this.origin, user);
  }

  channelNamed(guildId: string, name: string): Channel {
    return channelNamed(this.guild(guildId), name);
  }

  channel(id: string): Channel | undefined {
    for (const guild of this.guilds.values()) {
      const channel = guild.channels.get(id);
      if (channel) return channel;
    }
    return [...this.#conversations.values()].find((channel) => channel.id === id);
  }

  /** The user with this id in any server; the bot too. */
  user(id: string): User | undefined {
    if (id === this.application.id) return this.application.bot;
    for (const guild of this.guilds.values()) {
      const member = guild.members.get(id);
      if (member) return member.user;
    }
    return undefined;
  }

  /** The conversation of a person with the bot: always the same one. */
  directChannel(user: User): Channel {
    return this.#conversation(channelTypes.dm, [user.id]);
  }

  /** A conversation of two people that the bot is no part of. */
  privateChannel(user: User, other: User): Channel {
    return this.#conversation(channelTypes.groupDm, [user.id, other.id]);
  }

  /** Changes what a role or a member may do in a channel. */
  overwrite(
    channel: Channel,
    subject: { readonly id: string; readonly allow: bigint; readonly deny: bigint },
  ): Channel {
    const guild = this.guild(channel.guildId ?? '');
    const { id } = subject;
    const overwrite = {
      id,
      type: guild.roles.has(id) ? 0 : 1,
      allow: String(subject.allow),
      deny: String(subject.deny),
    } as const;
    const others = channel.overwrites.filter((known) => known.id !== id);
    const changed = { ...channel, overwrites: [...others, overwrite] };
    guild.channels.set(channel.id, changed);
    return changed;
  }

  /** What a user may do in a channel; in direct messages all that is possible there. */
  permissions(channel: Channel, userId: string): bigint {
    if (channel.guildId === null) {
      const isPart =
        channel.recipients.includes(userId) ||
        (channel.type === channelTypes.dm && userId === this.application.id);
      return isPart ? directMessagePermissions : 0n;
    }
    return effectivePermissions({ guild: this.guild(channel.guildId), userId }, channel);
  }

  #freeGuildId(): string {
    let ms = this.#now() - this.guilds.size - 1;
    // The clock may have moved on since the last server was made.
    while (this.guilds.has(snowflakeAt(ms))) ms -= 1;
    return snowflakeAt(ms);
  }

  #conversation(type: number, recipients: readonly string[]): Channel {
    const key = recipients.join(' ');
    const known = this.#conversations.get(key);
    if (known) return known;
    const channel: Channel = {
      id: this.origin.id(),
      type,
      name: null,
      guildId: null,
      parentId: null,
      position: 0,
      overwrites: [],
      recipients,
    };
    this.#conversations.set(key, channel);
    return channel;
  }
}
