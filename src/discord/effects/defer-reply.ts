import { MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { codeOf } from '../describe-fault.ts';

/** The part of an interaction that can say that its answer will take a moment. */
export interface Deferrable {
  deferred: boolean;
  readonly deferReply: (options: { flags?: MessageFlags.Ephemeral }) => Promise<unknown>;
}

/**
 * Says that an answer will take a moment. Where Discord's word on it was lost and it was
 * said once more, Discord has it already: else the person would see “thinking” for a
 * quarter of an hour, and the bot would take its answer for one that was never begun.
 *
 * @throws What discord.js throws if Discord does not take it.
 */
export async function deferReply(
  interaction: Deferrable,
  isPublic: boolean,
): Promise<void> {
  try {
    await interaction.deferReply(isPublic ? {} : { flags: MessageFlags.Ephemeral });
  } catch (thrown) {
    if (codeOf(thrown) !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
      throw thrown;
    interaction.deferred = true;
  }
}
