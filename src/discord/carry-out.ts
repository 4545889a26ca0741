import { type MessageComponentInteraction, RESTJSONErrorCodes } from 'discord.js';
import { codeOf } from './describe-fault.ts';
import type { Reaction } from './reaction.ts';
import { toEdit, toReply } from './send-body.ts';

/**
 * Carries out what a press on a button does.
 *
 * @throws {DiscordAPIError} If Discord refuses; a private message then says again what is
 * true, that it was shown to nobody.
 */
export async function carryOut(
  reaction: Reaction,
  interaction: MessageComponentInteraction,
): Promise<void> {
  switch (reaction.kind) {
    case 'reply':
      await interaction.reply(toReply(reaction.body));
      return;
    case 'update':
      await interaction.update(toEdit(reaction.body));
      return;
    case 'publish':
      await publish(reaction, interaction);
      return;
    case 'remove':
      await remove(interaction);
      return;
    default:
      throw new TypeError('Cannot carry out a reaction', {
        cause: reaction satisfies never,
      });
  }
}

/** The button goes first, so that a second press cannot show the answer twice. */
async function publish(
  { shown, body, unshown }: Extract<Reaction, { kind: 'publish' }>,
  interaction: MessageComponentInteraction,
): Promise<void> {
  await interaction.update(toEdit(body));
  try {
    await interaction.followUp(toReply(shown));
  } catch (refused) {
    await interaction.editReply(toEdit(unshown));
    throw refused;
  }
}

/** A second press finds the message gone, which is what was wanted. */
async function remove(interaction: MessageComponentInteraction): Promise<void> {
  await interaction.deferUpdate();
  try {
    await interaction.deleteReply();
  } catch (refused) {
    if (codeOf(refused) !== RESTJSONErrorCodes.UnknownMessage) throw refused;
  }
}
