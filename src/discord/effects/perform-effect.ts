import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { MessageBody } from '../message-body.ts';
import { ChannelMessages } from '../pins/channel-messages.ts';
import { renderText } from '../render-passage.ts';
import { openStore, renderWhyPrivate, type Scene, whyPrivate } from '../scene.ts';
import { toEdit, toReply } from '../send-body.ts';
import { carryOutEffect } from './carry-out-effect.ts';
import type { Effect } from './effect.ts';
import type { EffectWork } from './effect-work.ts';

/** What can lead to an effect. */
type Wanted =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** Those for which Discord is asked for more than fits into the time for an answer. */
const SLOW: readonly Effect['kind'][] = ['make-pin', 'remove-pin', 'export-pins'];

/**
 * Carries out an effect and answers with what came of it.
 *
 * @param isChange True to change the private message whose button or menu led to it.
 * @throws {StoreError | TooLateError} If the store cannot be reached now.
 */
export async function performEffect(
  wanted: Effect,
  interaction: Wanted,
  scene: Scene,
  isChange = false,
): Promise<void> {
  const isSlow = SLOW.includes(wanted.kind);
  if (isSlow) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const body = await carryOut(wanted, interaction, scene);
  if (isSlow) await interaction.editReply(toEdit(body));
  else if (isChange && interaction.isMessageComponent())
    await interaction.update(toEdit(body));
  else await interaction.reply(toReply(body));
}

async function carryOut(
  wanted: Effect,
  interaction: Wanted,
  scene: Scene,
): Promise<MessageBody> {
  const store = await openStore(scene);
  const { circumstances, fullLibrary: library, now, pinsUnderWay, atPinStep } = scene;
  const work: EffectWork = {
    circumstances,
    member: interaction.inCachedGuild() ? interaction.member : null,
    settings:
      scene.settings ?? (await store.servers.settings(circumstances.guildId ?? '')),
    store,
    library,
    messages: new ChannelMessages(interaction.client.rest),
    now,
    pinsUnderWay,
    atPinStep,
  };
  const why = 'isPublic' in wanted && wanted.isPublic ? whyPrivate(scene) : null;
  if (why === null) return carryOutEffect(wanted, work);
  const body = await carryOutEffect({ ...wanted, isPublic: false } as Effect, work);
  return {
    ...body,
    components: [renderText(renderWhyPrivate(why, scene)), ...body.components],
  };
}
