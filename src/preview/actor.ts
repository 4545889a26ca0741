import type { RegisteredCommand } from './command-registry.ts';
import type { Context } from './context.ts';
import type { Actor } from './interaction-actor.ts';
import {
  type Act,
  buildInteraction,
  contextOf,
  senderOf,
} from './interaction-payload.ts';
import type { Invocation } from './open-interaction.ts';
import { type Channel, channelTypes } from './world/guild.ts';
import type { Member } from './world/user.ts';

/** Who does something, and where. */
export interface By {
  /** @default the first person of the first server */
  readonly by?: Member;
  /** @default the first text channel of that person's server */
  readonly in?: Channel;
  /** Whether the server has the app, or the person alone brings it. @default 'guild' */
  readonly install?: 'guild' | 'user';
}

/** Fills in the defaults of `By`. */
export function actorOf({ world }: Context, by: By): Actor {
  const member = by.by ?? firstPerson(world.application.id, [...world.guilds.values()]);
  return {
    member,
    channel:
      by.in ?? firstTextChannel([...world.guild(member.guildId).channels.values()]),
    install: by.install ?? 'guild',
  };
}

/** Sends an interaction to the bot and starts its clocks. */
export function interact(context: Context, actor: Actor, act: Act): Invocation {
  const { world } = context;
  const interaction = buildInteraction(world, actor, act);
  const open = context.interactions.open(interaction, senderOf(world, actor));
  context.dispatch({
    type: 'INTERACTION_CREATE',
    data: interaction,
    guildId: actor.channel.guildId,
    intents: 0,
  });
  return open;
}

/**
 * Finds a command that this person can see at this place.
 * @throws {RangeError} If it is not registered, not meant for such a place, or hidden from
 * this person by its `default_member_permissions`.
 */
export function usableCommand(
  context: Context,
  actor: Actor,
  wanted: {
    readonly type: number;
    readonly name: string;
    readonly shownByAdmin?: boolean;
  },
): RegisteredCommand {
  const { name, type } = wanted;
  const command = context.commands.find(actor.channel.guildId, type, name);
  if (!command)
    throw new RangeError(`Cannot find command "${name}": it is not registered`);
  if (!isOffered(command, actor)) {
    throw new RangeError(
      `Cannot use command "${name}" here: its contexts or installs say otherwise`,
    );
  }
  if (!wanted.shownByAdmin && isHidden(context, command, actor)) {
    throw new RangeError(
      `Cannot use command "${name}": it is hidden from "${actor.member.user.username}"`,
    );
  }
  return command;
}

/** Commands of a kind that a person is offered at a place, as Discord's picker shows them. */
export function offeredCommands(
  context: Context,
  actor: Actor,
  type: number,
): RegisteredCommand[] {
  const scopes = actor.channel.guildId === null ? [null] : [actor.channel.guildId, null];
  return scopes
    .flatMap((scope) => context.commands.list(scope))
    .filter((command) => command.type === type && isOffered(command, actor))
    .filter((command) => !isHidden(context, command, actor));
}

/** Contexts left out mean servers only: the narrowest of what DOCS say. */
function isOffered(command: RegisteredCommand, { channel, install }: Actor): boolean {
  if (command.guild_id)
    return channel.guildId === command.guild_id && install === 'guild';
  const installs = command.integration_types ?? [0];
  const contexts = command.contexts ?? [0];
  return (
    installs.includes(install === 'user' ? 1 : 0) && contexts.includes(contextOf(channel))
  );
}

function isHidden(
  context: Context,
  command: RegisteredCommand,
  { member, channel }: Actor,
): boolean {
  const needed = command.default_member_permissions;
  if (needed == null || channel.guildId === null) return false;
  const has = context.world.permissions(channel, member.user.id);
  const administrator = 8n;
  // "0" hides a command from everybody but administrators.
  const wanted = needed === '0' ? administrator : BigInt(needed);
  return (has & wanted) !== wanted;
}

function firstPerson(
  botId: string,
  guilds: readonly { readonly members: ReadonlyMap<string, Member> }[],
): Member {
  const people = guilds.flatMap(({ members }) => [...members.values()]);
  const person = people.find(({ user }) => user.id !== botId);
  if (!person) throw new RangeError('Cannot act: no server has a member');
  return person;
}

function firstTextChannel(channels: readonly Channel[]): Channel {
  const channel = channels.find(({ type }) => type === channelTypes.text);
  if (!channel) throw new RangeError('Cannot act: the server has no text channel');
  return channel;
}
