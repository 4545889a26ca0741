import type { CommandOption, RegisteredCommand } from './command-registry.ts';
import type { Meaning, PickedId } from './resolve-ids.ts';
import type { Payload } from './world/world-payloads.ts';

/** What a person filled in, by the options' names. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** An option with the value that was filled in. */
export interface FilledOption {
  readonly option: CommandOption;
  readonly value: string | number | boolean;
}

/** Option types whose values are ids (DOCS `interactions/application-commands.mdx`). */
const meanings: Readonly<Record<number, Meaning>> = {
  6: 'user',
  7: 'channel',
  8: 'role',
  9: 'mentionable',
  11: 'attachment',
};

/** Option types that hold others: subcommand and group (DOCS `interactions/application-commands.mdx`). */
const holderTypes = [1, 2];

/**
 * Finds the options that a person has filled in, in the order they did.
 * @param path the names after the command's own: `['said']` of `/who said`.
 * @throws {RangeError} If the command has no such subcommand or option.
 */
export function fillOptions(
  command: RegisteredCommand,
  path: readonly string[],
  values: OptionValues,
): FilledOption[] {
  const options = optionsAt(command, path);
  if (options.some(({ type }) => holderTypes.includes(type))) {
    throw new RangeError(`Cannot use "/${command.name}" without one of its subcommands`);
  }
  return Object.entries(values).map(([name, value]) => {
    const option = options.find((one) => one.name === name);
    if (!option)
      throw new RangeError(`Cannot find option "${name}" of "/${command.name}"`);
    return { option, value };
  });
}

/** The ids among the values. */
export function pickedIds(options: readonly FilledOption[]): PickedId[] {
  return options.flatMap(({ option, value }) => {
    const meaning = meanings[option.type];
    return meaning ? [{ meaning, id: String(value) }] : [];
  });
}

/**
 * Writes the data of a slash command as Discord does, its options inside its subcommands.
 * @param focused the option that is being typed, for autocomplete.
 */
export function commandData(
  command: RegisteredCommand,
  path: readonly string[],
  filled: {
    readonly options: readonly FilledOption[];
    readonly focused?: string | undefined;
  },
): Payload {
  const leaves: readonly Payload[] = filled.options.map(
    ({ option: { name, type }, value }) => ({
      name,
      type,
      value,
      ...(filled.focused === name ? { focused: true } : {}),
    }),
  );
  // From the inside out: the last name of the path holds the options.
  const options = path.reduceRight<readonly Payload[]>((held, name, depth) => {
    const type = optionsAt(command, path.slice(0, depth)).find(
      (one) => one.name === name,
    )?.type;
    return [{ name, type, options: held }];
  }, leaves);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    ...(options.length > 0 ? { options } : {}),
  };
}

/** The options below a path of subcommand names. */
function optionsAt(
  command: RegisteredCommand,
  path: readonly string[],
): readonly CommandOption[] {
  let options = command.options ?? [];
  for (const name of path) {
    const next = options.find(
      (one) => one.name === name && holderTypes.includes(one.type),
    );
    if (!next)
      throw new RangeError(`Cannot find subcommand "${name}" of "/${command.name}"`);
    options = next.options ?? [];
  }
  return options;
}
