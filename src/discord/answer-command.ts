import type { ChatInputCommandInteraction } from 'discord.js';
import { QueryError } from '../query/query-error.ts';
import type { Command } from './command.ts';
import { isEffect } from './effects/effect.ts';
import { performEffect } from './effects/perform-effect.ts';
import { OUTDATED_COMMAND, readOptions } from './read-options.ts';
import { recordAnswer } from './record-answer.ts';
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
  const options = readOptions(interaction.options.data, command.data);
  const answer = command.answer(options, scene.library);
  if (isEffect(answer)) return performEffect(answer, interaction, scene);
  const { by: asker, place } = scene.circumstances;
  const asked = options.values['private'];
  const isAskedPrivate = asked === true || (asked !== false && isQuiet(scene));
  const why = isAskedPrivate ? null : whyPrivate(scene);
  const body = renderAnswer(answer, {
    asker,
    place,
    isPrivate: isAskedPrivate || why !== null,
    remarks: why === null ? [] : [renderWhyPrivate(why)],
  });
  if (body.isPrivate) {
    await interaction.reply(toReply(body));
    return;
  }
  const sent = await interaction.reply({ ...toReply(body), withResponse: true });
  await recordAnswer('asked', sent.resource?.message?.id, scene);
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
