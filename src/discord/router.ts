import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { QueryError } from '../query/query-error.ts';
import { answerCommand, answerMessage, findCommand } from './answer-command.ts';
import { answerForm, answerPress } from './answer-press.ts';
import { fitChoices } from './fit-choices.ts';
import { logInteraction } from './log-interaction.ts';
import { nameInteraction, UNNAMED } from './name-interaction.ts';
import { OUTDATED_COMMAND } from './refusals.ts';
import { refuseNow } from './refuse-now.ts';
import { reportFault } from './report-fault.ts';
import type { Routing } from './routing.ts';
import { readScene, type Scene } from './scene.ts';
import { type InteractionRecord, Trace } from './trace.ts';

/**
 * Answers an interaction, whatever it is. Never throws: what goes wrong is told to the
 * person in private. The log has one line of it.
 *
 * Answers at once: finding passages takes milliseconds, and a deferred answer could no
 * longer choose who sees it.
 */
export async function route(interaction: Interaction, routing: Routing): Promise<void> {
  const trace = new Trace(() => performance.now());
  let name = UNNAMED;
  const end = async (): Promise<Pick<InteractionRecord, 'outcome' | 'fault'>> => {
    try {
      name = nameInteraction(interaction, routing.commands);
      const isRefused = await refuseNow(interaction, name, routing.fairShare);
      if (isRefused) return { outcome: 'limited', fault: null };
      const scene = await readScene(interaction, routing, trace);
      trace.passed('surroundings');
      await answer(interaction, scene);
      return { outcome: 'answered', fault: null };
    } catch (thrown) {
      return reportFault(interaction, thrown, routing.log);
    }
  };
  const ended = await end();
  const record = trace.end({ id: interaction.id, name, ...ended });
  logInteraction(record, routing.log);
  routing.observe?.(record);
}

async function answer(interaction: Interaction, scene: Scene): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction, scene);
  else if (interaction.isChatInputCommand()) await answerCommand(interaction, scene);
  else if (interaction.isMessageContextMenuCommand())
    await answerMessage(interaction, scene);
  else if (interaction.isButton() || interaction.isAnySelectMenu())
    await answerPress(interaction, scene);
  else if (interaction.isModalSubmit()) await answerForm(interaction, scene);
  else throw new QueryError(OUTDATED_COMMAND);
}

async function suggest(
  interaction: AutocompleteInteraction,
  { commands, library, trace }: Scene,
): Promise<void> {
  const command = findCommand(commands, interaction.commandName);
  const { name, value } = interaction.options.getFocused(true);
  const typed = { option: name, text: String(value) };
  const choices = fitChoices(command.suggest?.(typed, library) ?? []);
  trace.passed('finding');
  await interaction.respond(choices);
}
