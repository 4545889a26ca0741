import { type MessageComponentInteraction, RESTJSONErrorCodes } from 'discord.js';
import { wordsFor } from './circumstances.ts';
import { codeOf } from './describe-fault.ts';
import { whyNot } from './effects/carry-out-effect.ts';
import { renderMissing } from './effects/make-pin.ts';
import { buildPinForm } from './pins/pin-form.ts';
import { renderPerson } from './pins/render-pin.ts';
import type { Reaction } from './reaction.ts';
import { recordAsked, recordRemoved } from './record-answer.ts';
import { STORE_AWAY } from './refusals.ts';
import { renderNotice } from './render-answer.ts';
import { missingToPin } from './rights.ts';
import { type Scene, whyPrivate } from './scene.ts';
import { toEdit, toReply } from './send-body.ts';
import { claimShowing, unclaimShowing } from './shown-once.ts';

/**
 * Carries out what a press on a button does.
 *
 * @throws {DiscordAPIError} If Discord refuses; a private message then says again what is
 * true, that it was shown to nobody.
 */
export async function carryOut(
  reaction: Reaction,
  interaction: MessageComponentInteraction,
  scene: Scene,
): Promise<void> {
  switch (reaction.kind) {
    case 'reply':
      await interaction.reply(toReply(reaction.body));
      return;
    case 'update':
      await interaction.update(toEdit(reaction.body));
      return;
    case 'publish':
      await publish(reaction, interaction, scene);
      return;
    case 'pin':
      await askForPin(reaction, interaction, scene);
      return;
    case 'remove':
      await remove(interaction, scene);
      return;
    default:
      throw new TypeError('Cannot carry out a reaction', {
        cause: reaction satisfies never,
      });
  }
}

/** Shows an answer once: of two presses at the same time the second finds it claimed. */
async function publish(
  { shown, body, unshown }: Extract<Reaction, { kind: 'publish' }>,
  interaction: MessageComponentInteraction,
  scene: Scene,
): Promise<void> {
  const why = whyPrivate(scene);
  if (why !== null) {
    const { words } = wordsFor(scene.circumstances);
    const text = words.say('remarks.not-shown', { why: words.repeat(why) });
    await interaction.reply(toReply(renderNotice(text)));
    return;
  }
  const { client, message } = interaction;
  if (!claimShowing(client, message.id)) {
    await interaction.deferUpdate();
    return;
  }
  try {
    await interaction.update(toEdit(body));
    const { id } = await interaction.followUp(toReply(shown));
    await recordAsked(id, scene);
  } catch (refused) {
    unclaimShowing(client, message.id);
    await interaction.editReply(toEdit(unshown)).catch(() => undefined);
    throw refused;
  }
}

/** All that would hinder a pin is said before somebody writes a reason. */
async function askForPin(
  { passages }: Extract<Reaction, { kind: 'pin' }>,
  interaction: MessageComponentInteraction,
  { settings, circumstances }: Scene,
): Promise<void> {
  const { words } = wordsFor(circumstances);
  const why = settings
    ? whyNot({ kind: 'make-pin' }, circumstances, settings)
    : STORE_AWAY;
  const refusal = why
    ? words.repeat(why)
    : renderMissing(missingToPin(circumstances), words);
  if (refusal !== null) await interaction.reply(toReply(renderNotice(refusal)));
  else await interaction.showModal(buildPinForm(passages, interaction.id, words));
}

/** A second press finds the message gone, which is what was wanted. */
async function remove(
  interaction: MessageComponentInteraction,
  scene: Scene,
): Promise<void> {
  await interaction.deferUpdate();
  try {
    await interaction.deleteReply();
  } catch (refused) {
    if (codeOf(refused) !== RESTJSONErrorCodes.UnknownMessage) throw refused;
    return;
  }
  const asker = await recordRemoved(interaction.message.id, scene);
  if (asker === null || asker === interaction.user.id) return;
  const { words } = wordsFor(scene.circumstances);
  const text = words.say('refusals.removed', { person: renderPerson(asker, words) });
  await interaction.followUp(toReply(renderNotice(text)));
}
