import type { Context } from './context.ts';
import { locales } from './validate/locales.ts';
import type { Channel, Guild } from './world/guild.ts';
import { type Permission, permissionBits } from './world/permissions.ts';
import type { Member, User } from './world/user.ts';
import type { ChannelSeed, GuildSeed, MemberSeed } from './world/world-seed.ts';
import {
  channelChanged,
  guildCreated,
  guildDeleted,
  roleCreated,
} from './world-events.ts';

/** The servers, channels and people of a local Discord; the bot is told of every change. */
export class Places {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** The languages that Discord speaks, by their codes, each with its own name. */
  get languages(): ReadonlyMap<string, string> {
    return locales;
  }

  /** Every server, in the order they were made. */
  get guilds(): readonly Guild[] {
    return [...this.#context.world.guilds.values()];
  }

  /** The first server, or the one of this name. @throws {RangeError} If there is none. */
  guild(name?: string): Guild {
    const found = this.guilds.find((guild) => name === undefined || guild.name === name);
    if (!found) throw new RangeError(`Cannot find server "${name ?? 'any'}"`);
    return found;
  }

  /** A channel by its name, in the first server unless told. @throws {RangeError} If there is none. */
  channel(name: string, guild: Guild = this.guild()): Channel {
    return this.#context.world.channelNamed(guild.id, name);
  }

  /** A person by user name, in the first server unless told. @throws {RangeError} If there is none. */
  member(name: string, guild: Guild = this.guild()): Member {
    const found = [...guild.members.values()].find(({ user }) => user.username === name);
    if (!found) throw new RangeError(`Cannot find member "${name}" of "${guild.name}"`);
    return found;
  }

  /** The conversation of a person with the bot. */
  direct(member: Member): Channel {
    return this.#context.world.directChannel(member.user);
  }

  /** A conversation of two people, where only an app that one of them has installed can be used. */
  private(member: Member, other: Member): Channel {
    return this.#context.world.privateChannel(member.user, other.user);
  }

  /** Makes a server and adds the bot to it. */
  addGuild(seed: GuildSeed): Guild {
    const { world, dispatch, emit } = this.#context;
    const guild = world.addGuild(seed);
    if (!seed.withoutBot) dispatch(guildCreated(world, guild));
    emit({ kind: 'places' });
    return guild;
  }

  /** Removes the bot from a server, and the server with it. */
  removeGuild(guild: Guild): void {
    this.#context.world.guilds.delete(guild.id);
    this.#context.dispatch(guildDeleted(guild.id));
  }

  addChannel(seed: ChannelSeed, guild: Guild = this.guild()): Channel {
    const { world, dispatch, emit } = this.#context;
    const channel = world.addChannel(guild.id, seed);
    dispatch(
      channelChanged(world, { guildId: guild.id, channelId: channel.id, isNew: true }),
    );
    emit({ kind: 'places' });
    return channel;
  }

  /** Adds a person; the same `user` may be a member of many servers. */
  addMember(seed: MemberSeed, guild: Guild = this.guild(), user?: User): Member {
    const { world, dispatch, emit } = this.#context;
    const member = world.addMember(guild.id, seed, user);
    for (const id of member.roles) {
      const role = guild.roles.get(id);
      if (role) dispatch(roleCreated(guild.id, role));
    }
    emit({ kind: 'places' });
    return member;
  }

  /**
   * Sets the language of a person's Discord, such as `de`, in every server they are in.
   * @throws {RangeError} If Discord does not have it.
   */
  setLanguage({ user }: Member, locale: string): void {
    if (!locales.has(locale))
      throw new RangeError(
        `"${locale}" is none of Discord's languages: ${[...locales.keys()].join(', ')}`,
      );
    for (const { members } of this.guilds) {
      const member = members.get(user.id);
      if (member) members.set(user.id, { ...member, locale });
    }
    this.#context.emit({ kind: 'places' });
  }

  /**
   * Changes what a member, a role, the bot or everyone may do in a channel.
   * @returns the channel as it is now.
   */
  overwrite(
    channel: Channel,
    subject: Member | 'bot' | 'everyone' | { readonly id: string },
    change: {
      readonly allow?: readonly Permission[];
      readonly deny?: readonly Permission[];
    },
  ): Channel {
    const { world, dispatch } = this.#context;
    const guildId = channel.guildId ?? '';
    const changed = world.overwrite(channel, {
      id: this.#idOf(subject, guildId),
      allow: permissionBits(...(change.allow ?? [])),
      deny: permissionBits(...(change.deny ?? [])),
    });
    dispatch(channelChanged(world, { guildId, channelId: channel.id, isNew: false }));
    return changed;
  }

  #idOf(
    subject: Member | 'bot' | 'everyone' | { readonly id: string },
    guildId: string,
  ): string {
    if (subject === 'everyone') return guildId;
    if (subject === 'bot') return this.#context.world.application.id;
    return 'user' in subject ? subject.user.id : subject.id;
  }
}
