import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Library } from '../answer/library.ts';
import { QueryError } from '../query/query-error.ts';
import { answerInContext } from './answer-in-context.ts';
import type { AnswerMemory } from './answer-memory.ts';
import { carryOut } from './carry-out.ts';
import type { Command } from './command.ts';
import { describeFault } from './describe-fault.ts';
import { fitChoices } from './fit-choices.ts';
import { pressButton } from './press-button.ts';
import { OUTDATED_COMMAND, readOptions } from './read-options.ts';
import { renderAnswer } from './render-answer.ts';
import { reportFault } from './report-fault.ts';
import { toReply } from './send-body.ts';
import { readShownMessage } from './shown-message.ts';

/** What the router answers from. */
export interface Routing {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly log: Logger;
  /** What each person was answered last. */
  readonly memory: AnswerMemory;
}

/**
 * Answers an interaction, whatever it is. Never throws: what goes wrong is told to the
 * person in private and written to the log once.
 *
 * Answers at once: finding passages takes milliseconds, and a deferred answer could no
 * longer choose who sees it.
 */
export async function route(interaction: Interaction, routing: Routing): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, routing);
    else if (interaction.isChatInputCommand()) await answerCommand(interaction, routing);
    else if (interaction.isMessageContextMenuCommand())
      await answerMessage(interaction, routing);
    else if (interaction.isButton() || interaction.isStringSelectMenu())
      await answerPress(interaction, routing);
    else throw new QueryError(OUTDATED_COMMAND);
  } catch (thrown) {
    await reportFault(interaction, thrown, routing.log);
  }
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  { commands, library, memory }: Routing,
): Promise<void> {
  const command = findCommand(commands, interaction.commandName);
  const options = {
    ...readOptions(interaction.options.data, command.data),
    today: interaction.createdAt.toISOString().slice(0, 10),
  };
  const place = { channel: interaction.channelId, member: interaction.user.id };
  const previous = memory.recall(place);
  const answer = answerInContext(command, options, { library, previous });
  memory.remember(place, answer);
  const body = renderAnswer(answer, {
    asker: interaction.user.id,
    isPrivate: options.values['private'] === true,
  });
  await interaction.reply(toReply(body));
}

/** What somebody wonders about another's message is theirs alone, until they show it. */
async function answerMessage(
  interaction: MessageContextMenuCommandInteraction,
  { commands, library }: Routing,
): Promise<void> {
  const command = findCommand(commands, interaction.commandName);
  const message = readText(interaction.targetMessage);
  const answer = command.answer({ subcommand: null, values: {}, message }, library);
  const body = renderAnswer(answer, { asker: interaction.user.id, isPrivate: true });
  await interaction.reply(toReply(body));
}

/** The text of a message; of a forwarded one, which has none itself, the text forwarded. */
function readText({ content, messageSnapshots }: Message): string {
  return content === '' ? (messageSnapshots.first()?.content ?? '') : content;
}

async function answerPress(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  { library }: Routing,
): Promise<void> {
  const { message, customId, user, memberPermissions } = interaction;
  const reaction = pressButton(
    {
      customId,
      by: user.id,
      chosen: interaction.isStringSelectMenu() ? (interaction.values[0] ?? null) : null,
      isModerator: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
      message: readShownMessage(
        message.components.map((component) => component.toJSON()),
        message.flags.has(MessageFlags.Ephemeral),
      ),
    },
    library,
  );
  await carryOut(reaction, interaction);
}

/** Suggestions only help: where they fail, the list is empty and what is typed still counts. */
async function suggest(
  interaction: AutocompleteInteraction,
  { commands, library, log }: Routing,
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

function findCommand(commands: readonly Command[], name: string): Command {
  const command = commands.find(({ data }) => data.name === name);
  if (!command) throw new QueryError(OUTDATED_COMMAND);
  return command;
}
