import type { CommandOption, RegisteredCommand } from './command-registry.ts';
import type { Payload } from './world/world-payloads.ts';

/** What a person filled in, by the options' names. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** Option types that hold others (DOCS `interactions/application-commands.mdx`). */
const subcommandTypes = [1, 2];

/**
 * Writes the data of a slash command as Discord does.
 * @param path the names after the command's own: `['said']` of `/who said`.
 * @param focused the option that is being typed, for autocomplete.
 * @throws {RangeError} If the command has no such subcommand or option.
 */
export function commandData(
  command: RegisteredCommand,
  path: readonly string[],
  { values, focused }: { readonly values: OptionValues; readonly focused?: string },
): Payload {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    options: optionsData(command.options ?? [], path, {
      values,
      focused,
      command: command.name,
    }),
  };
}

function optionsData(
  options: readonly CommandOption[],
  path: readonly string[],
  filled: {
    readonly values: OptionValues;
    readonly focused: string | undefined;
    readonly command: string;
  },
): readonly Payload[] {
  const [name, ...rest] = path;
  if (name !== undefined) {
    const next = options.find(
      (option) => option.name === name && subcommandTypes.includes(option.type),
    );
    if (!next)
      throw new RangeError(`Cannot find subcommand "${name}" of "/${filled.command}"`);
    return [
      { name, type: next.type, options: optionsData(next.options ?? [], rest, filled) },
    ];
  }
  if (options.some((option) => subcommandTypes.includes(option.type))) {
    throw new RangeError(
      `Cannot use "/${filled.command}" without one of its subcommands`,
    );
  }
  return Object.entries(filled.values).map(([key, value]) => {
    const option = options.find((one) => one.name === key);
    if (!option)
      throw new RangeError(`Cannot find option "${key}" of "/${filled.command}"`);
    return {
      name: key,
      type: option.type,
      value,
      ...(filled.focused === key ? { focused: true } : {}),
    };
  });
}
