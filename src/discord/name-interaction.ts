import { ApplicationCommandOptionType, type Interaction } from 'discord.js';
import { parseAct } from './act.ts';
import type { Command } from './command.ts';
import { parseCustomId } from './custom-id.ts';

/** The kinds of interaction that are told apart in log and metrics. */
export const INTERACTION_KINDS = [
  'command',
  'message-command',
  'suggestion',
  'press',
  'form',
  'other',
] as const;

/** What an interaction is, in words of the bot's own. */
export interface InteractionName {
  readonly kind: (typeof INTERACTION_KINDS)[number];
  /** `who said`, `Find passages`, a button's action; `unknown` for any that is not ours. */
  readonly command: string;
}

/** Stands for whatever the bot has no word for. */
const UNKNOWN = 'unknown';

/** Stands for an interaction that is of no kind, or that cannot be read. */
export const UNNAMED: InteractionName = { kind: 'other', command: UNKNOWN };

/**
 * Names an interaction by the bot's own words alone: as many as it has commands and
 * buttons, and none that a person, or a forged interaction, has chosen.
 */
export function nameInteraction(
  interaction: Interaction,
  commands: readonly Command[],
): InteractionName {
  if (interaction.isAutocomplete() || interaction.isChatInputCommand()) {
    const kind = interaction.isAutocomplete() ? 'suggestion' : 'command';
    const subcommand = interaction.options.getSubcommand(false);
    return { kind, command: nameCommand(interaction.commandName, subcommand, commands) };
  }
  if (interaction.isContextMenuCommand()) {
    const command = nameCommand(interaction.commandName, null, commands);
    return { kind: 'message-command', command };
  }
  if (interaction.isMessageComponent())
    return { kind: 'press', command: nameAction(interaction.customId) };
  if (interaction.isModalSubmit())
    return { kind: 'form', command: nameAction(interaction.customId) };
  return UNNAMED;
}

function nameCommand(
  name: string,
  subcommand: string | null,
  commands: readonly Command[],
): string {
  const data = commands.find((command) => command.data.name === name)?.data;
  if (!data) return UNKNOWN;
  if (subcommand === null) return name;
  const options = 'options' in data ? (data.options ?? []) : [];
  const isKnown = options.some(
    (option) =>
      option.type === ApplicationCommandOptionType.Subcommand &&
      option.name === subcommand,
  );
  return isKnown ? `${name} ${subcommand}` : UNKNOWN;
}

function nameAction(customId: string): string {
  return parseAct(customId)?.kind ?? parseCustomId(customId)?.action ?? UNKNOWN;
}
