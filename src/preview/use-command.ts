import { actorOf, type By, interact, usableCommand } from './actor.ts';
import {
  commandData,
  fillOptions,
  type OptionValues,
  pickedIds,
} from './command-data.ts';
import type { Context } from './context.ts';
import { interactionTypes } from './interaction.ts';
import type { Invocation } from './open-interaction.ts';
import { type GivenFile, giveFile, resolveIds } from './resolve-ids.ts';
import type { Message } from './world/message.ts';

/** Kinds of command (DOCS `interactions/application-commands.mdx`). */
export const commandTypes = { chatInput: 1, user: 2, message: 3 } as const;

/** A slash command as a person uses it. */
export interface SlashUse extends By {
  /** The names, with or without the slash: `/who said`. */
  readonly command: string;
  /** Sent as they are: Discord's client checks limits, its API does not. */
  readonly options?: OptionValues;
  /** Files for options that take one. */
  readonly files?: Readonly<Record<string, GivenFile>>;
  /** True where an administrator has shown the command to people it is hidden from. */
  readonly shownByAdmin?: boolean;
}

/**
 * Uses a slash command.
 * @throws {RangeError} If no such command, subcommand or option is registered or shown.
 */
export function useSlashCommand(context: Context, use: SlashUse): Invocation {
  return sendSlash(context, use, interactionTypes.command);
}

/** Types into an option that completes itself; `options` has what is typed so far. */
export function typeIntoOption(
  context: Context,
  use: SlashUse & { readonly focused: string },
): Invocation {
  return sendSlash(context, use, interactionTypes.autocomplete);
}

/**
 * Uses a message command on a message.
 * @throws {RangeError} If no such command is registered or shown.
 */
export function useMessageCommand(
  context: Context,
  use: By & {
    readonly command: string;
    readonly message: Message;
    readonly shownByAdmin?: boolean;
  },
): Invocation {
  const { message } = use;
  const place = use.in ?? context.world.channel(message.channel_id);
  const actor = actorOf(context, place ? { ...use, in: place } : use);
  const type = commandTypes.message;
  const { shownByAdmin = false } = use;
  const command = usableCommand(context, actor, {
    type,
    name: use.command,
    shownByAdmin,
  });
  return interact(context, actor, {
    type: interactionTypes.command,
    data: {
      id: command.id,
      name: command.name,
      type,
      ...(command.guild_id ? { guild_id: command.guild_id } : {}),
      target_id: message.id,
      // The whole text, without MESSAGE_CONTENT: the person pointed at it (DOCS `events/gateway.mdx`).
      resolved: { messages: { [message.id]: message } },
    },
  });
}

function sendSlash(
  context: Context,
  use: SlashUse & { readonly focused?: string },
  type: number,
): Invocation {
  const [name = '', ...path] = use.command.replace(/^\//, '').split(' ');
  const { focused, shownByAdmin = false } = use;
  const actor = actorOf(context, use);
  const command = usableCommand(context, actor, {
    type: commandTypes.chatInput,
    name,
    shownByAdmin,
  });
  const files = Object.entries(use.files ?? {}).map(
    ([option, file]) => [option, giveFile(context, actor, file)] as const,
  );
  const ids = files.map(([option, { id }]) => [option, id] as const);
  const options = fillOptions(command, path, {
    ...use.options,
    ...Object.fromEntries(ids),
  });
  const given = files.map(([, attachment]) => attachment);
  return interact(context, actor, {
    type,
    data: {
      ...commandData(command, path, { options, focused }),
      ...resolveIds(context, actor, { ids: pickedIds(options), files: given }),
    },
  });
}
