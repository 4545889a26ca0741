import type {
  ChatInputCommandInteraction,
  Message,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { QueryError } from '../query/query-error.ts';
import { answerInContext } from './answer-in-context.ts';
import { wordsFor } from './circumstances.ts';
import type { Command } from './command.ts';
import { isEffect } from './effects/effect.ts';
import { performEffect } from './effects/perform-effect.ts';
import { readOptions } from './read-options.ts';
import { recordAnswer } from './record-answer.ts';
import { OUTDATED_COMMAND } from './refusals.ts';
import { renderAnswer } from './render-answer.ts';
import { renderWhyPrivate, type Scene, whyPrivate } from './scene.ts';
import { toReply } from './send-body.ts';

/**
 * Answers a slash command, in public only where it is asked for and may be.
 *
 * @throws {QueryError} If the question cannot be understood.
 */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  scene: Scene,
): Promise<void> {
  const command = findCommand(scene.commands, interaction.commandName);
  const options = {
    ...readOptions(interaction.options.data, command.data),
    today: interaction.createdAt.toISOString().slice(0, 10),
  };
  const { by: asker, channelId: channel, place } = scene.circumstances;
  const previous = scene.memory.recall({ channel, member: asker });
  const answer = answerInContext(command, options, { library: scene.library, previous });
  if (isEffect(answer)) return performEffect(answer, interaction, scene);
  scene.memory.remember({ channel, member: asker }, answer);
  const asked = options.values['private'];
  const isAskedPrivate = asked === true || (asked !== false && isQuiet(scene));
  const why = isAskedPrivate ? null : whyPrivate(scene);
  const body = renderAnswer(answer, {
    asker,
    place,
    isPrivate: isAskedPrivate || why !== null,
    remarks: why === null ? [] : [renderWhyPrivate(why, scene)],
    ...wordsFor(scene.circumstances),
  });
  if (body.isPrivate) {
    await interaction.reply(toReply(body));
    return;
  }
  const sent = await interaction.reply({ ...toReply(body), withResponse: true });
  await recordAnswer('asked', sent.resource?.message?.id, scene);
}

/**
 * Answers a command on a message. What somebody wonders about another's message is theirs
 * alone, until they show it.
 *
 * @throws {QueryError} If the message holds nothing to look for.
 */
export async function answerMessage(
  interaction: MessageContextMenuCommandInteraction,
  scene: Scene,
): Promise<void> {
  const command = findCommand(scene.commands, interaction.commandName);
  const message = readText(interaction.targetMessage);
  const answer = command.answer({ subcommand: null, values: {}, message }, scene.library);
  if (isEffect(answer)) return performEffect(answer, interaction, scene);
  const { by: asker, place } = scene.circumstances;
  const hearing = wordsFor(scene.circumstances);
  await interaction.reply(
    toReply(renderAnswer(answer, { asker, place, isPrivate: true, ...hearing })),
  );
}

/** The text of a message; of a forwarded one, which has none itself, the text forwarded. */
function readText({ content, messageSnapshots }: Message): string {
  return content === '' ? (messageSnapshots.first()?.content ?? '') : content;
}

/** True where answers are private unless somebody asks for a public one. */
function isQuiet({ settings }: Scene): boolean {
  return settings?.isPrivateByDefault ?? false;
}

/** @throws {QueryError} If there is none of this name, as after an update of the bot. */
export function findCommand(commands: readonly Command[], name: string): Command {
  const command = commands.find(({ data }) => data.name === name);
  if (!command) throw new QueryError(OUTDATED_COMMAND);
  return command;
}
