import type { CommandOption, RegisteredCommand } from '../command-registry.ts';
import type { LocalDiscord } from '../local-discord.ts';
import { localize } from './localize.ts';
import type { PageCommand, PageCommandOption, PageCommands } from './page-protocol.ts';
import type { Viewer } from './viewer.ts';

/** Option types that hold others (DOCS `interactions/application-commands.mdx`). */
const subcommandTypes = [1, 2];

/** Writes the commands a person is offered at a place, each subcommand by itself. */
export function viewCommands(discord: LocalDiscord, viewer: Viewer): PageCommands {
  const { locale } = viewer.by;
  return {
    slash: discord
      .offered(viewer, 'chatInput')
      .flatMap((command) => flatten(command, locale)),
    onMessage: discord.offered(viewer, 'message').map((command) => ({
      name: command.name,
      label: localize(command, 'name', locale),
    })),
  };
}

function flatten(
  command: RegisteredCommand | CommandOption,
  locale: string,
  above: { readonly name: string; readonly label: string } = { name: '', label: '' },
): readonly PageCommand[] {
  const name = above.name + command.name;
  const label = above.label + localize(command, 'name', locale);
  const options = command.options ?? [];
  const deeper = options.filter(({ type }) => subcommandTypes.includes(type));
  const inside = { name: `${name} `, label: `${label} ` };
  if (deeper.length > 0)
    return deeper.flatMap((option) => flatten(option, locale, inside));
  return [
    {
      name,
      label,
      description: localize(command, 'description', locale),
      options: options.map((option) => viewOption(option, locale)),
    },
  ];
}

function viewOption(option: CommandOption, locale: string): PageCommandOption {
  return {
    name: option.name,
    label: localize(option, 'name', locale),
    description: localize(option, 'description', locale),
    type: option.type,
    isRequired: option.required ?? false,
    completes: option.autocomplete ?? false,
    choices: (option.choices ?? []).map((choice) => ({
      name: localize(choice, 'name', locale),
      value: choice.value,
    })),
  };
}
