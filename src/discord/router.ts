import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { QueryError } from '../query/query-error.ts';
import { answerCommand, answerMessage, findCommand } from './answer-command.ts';
import { answerForm, answerPress } from './answer-press.ts';
import { describeFault } from './describe-fault.ts';
import { fitChoices } from './fit-choices.ts';
import { OUTDATED_COMMAND } from './refusals.ts';
import { reportFault } from './report-fault.ts';
import type { Routing } from './routing.ts';
import { readScene, type Scene } from './scene.ts';

/**
 * Answers an interaction, whatever it is. Never throws: what goes wrong is told to the
 * person in private and written to the log once.
 *
 * Answers at once: finding passages takes milliseconds, and a deferred answer could no
 * longer choose who sees it.
 */
export async function route(interaction: Interaction, routing: Routing): Promise<void> {
  try {
    const scene = await readScene(interaction, routing);
    if (interaction.isAutocomplete()) await suggest(interaction, scene);
    else if (interaction.isChatInputCommand()) await answerCommand(interaction, scene);
    else if (interaction.isMessageContextMenuCommand())
      await answerMessage(interaction, scene);
    else if (interaction.isButton() || interaction.isAnySelectMenu())
      await answerPress(interaction, scene);
    else if (interaction.isModalSubmit()) await answerForm(interaction, scene);
    else throw new QueryError(OUTDATED_COMMAND);
  } catch (thrown) {
    await reportFault(interaction, thrown, routing.log);
  }
}

/** Suggestions only help: where they fail, the list is empty and what is typed still counts. */
async function suggest(
  interaction: AutocompleteInteraction,
  { commands, library, log }: Scene,
): Promise<void> {
  try {
    const command = findCommand(commands, interaction.commandName);
    const { name, value } = interaction.options.getFocused(true);
    const typed = { option: name, text: String(value) };
    await interaction.respond(fitChoices(command.suggest?.(typed, library) ?? []));
  } catch (thrown) {
    log.error(
      { interaction: interaction.id, fault: describeFault(thrown) },
      'Cannot suggest anything',
    );
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
  }
}
