import type { By } from '../actor.ts';
import type { CommandOption, RegisteredCommand } from '../command-registry.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { PageCommand, PageCommandOption, PageCommands } from './page-protocol.ts';

/** Option types that hold others (DOCS `interactions/application-commands.mdx`). */
const subcommandTypes = [1, 2];

/** Writes the commands a person is offered at a place, each subcommand by itself. */
export function viewCommands(discord: LocalDiscord, by: By): PageCommands {
  return {
    slash: discord.offered(by, 'chatInput').flatMap((command) => flatten(command)),
    onMessage: discord.offered(by, 'message').map(({ name }) => name),
  };
}

function flatten(
  command: Pick<RegisteredCommand | CommandOption, 'name' | 'description' | 'options'>,
  prefix = '',
): readonly PageCommand[] {
  const name = prefix + command.name;
  const options = command.options ?? [];
  const deeper = options.filter(({ type }) => subcommandTypes.includes(type));
  if (deeper.length > 0) return deeper.flatMap((option) => flatten(option, `${name} `));
  return [{ name, description: command.description, options: options.map(viewOption) }];
}

function viewOption(option: CommandOption): PageCommandOption {
  return {
    name: option.name,
    description: option.description,
    type: option.type,
    isRequired: option.required ?? false,
    completes: option.autocomplete ?? false,
    choices: option.choices ?? [],
  };
}
