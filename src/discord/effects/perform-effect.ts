import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Library } from '../../answer/library.ts';
import { describeFault } from '../describe-fault.ts';
import { ChannelMessages } from '../pins/channel-messages.ts';
import { renderNotKept } from '../pins/render-made.ts';
import { renderNotice } from '../render-answer.ts';
import { renderText } from '../render-passage.ts';
import { isStoreAway } from '../report-fault.ts';
import { openStore, renderWhyPrivate, type Scene, whyPrivate } from '../scene.ts';
import { toEdit, toReply } from '../send-body.ts';
import { within } from '../within.ts';
import { carryOutEffect, whyNot } from './carry-out-effect.ts';
import { type Effect, NEEDS } from './effect.ts';
import type { EffectWork } from './effect-work.ts';

/** What can lead to an effect. */
type Wanted =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** Those for which Discord is asked for more than fits into the time for an answer. */
const SLOW: readonly Effect['kind'][] = [
  'list-answers',
  'list-pins',
  'show-pin',
  'pin-history',
  'about-pin',
  'remove-pin',
  'export-pins',
  'make-pin',
];

/**
 * Carries out an effect and answers with what came of it.
 *
 * @param isChange True to change the private message whose button or menu led to it.
 * @throws {StoreError | TooLateError} If the store cannot be reached now; a pin is then
 * answered here, with the reason that somebody has typed.
 */
export async function performEffect(
  wanted: Effect,
  interaction: Wanted,
  scene: Scene,
  isChange = false,
): Promise<void> {
  try {
    await perform(wanted, interaction, scene, isChange);
  } catch (thrown) {
    if (wanted.kind !== 'make-pin' || !isStoreAway(thrown)) throw thrown;
    const fault = describeFault(thrown);
    scene.log.error({ interaction: interaction.id, fault }, 'Cannot keep a pin');
    const body = renderNotice(renderNotKept(wanted.reason));
    if (interaction.deferred) await interaction.editReply(toEdit(body));
    else await interaction.reply(toReply(body));
  }
}

/**
 * Pins alone are compared with the articles: what cannot be read now is not said to be gone.
 *
 * @throws {StoreError | TooLateError} If it cannot be read now.
 */
async function readFullLibrary({ kind }: Effect, scene: Scene): Promise<Library> {
  const { lack, fullLibrary, circumstances, libraries } = scene;
  const isCompared = NEEDS[kind] === 'pin' || kind === 'about-pin';
  if (lack === null || !isCompared) return fullLibrary;
  const servers = await libraries.open();
  return within(SHELF_MS, servers.libraryOf(circumstances.guildId ?? '', true));
}

/** Longest wait for a shelf once more, in milliseconds. */
const SHELF_MS = 500;

async function perform(
  wanted: Effect,
  interaction: Wanted,
  scene: Scene,
  isChange: boolean,
): Promise<void> {
  const work = await prepare(wanted, interaction, scene);
  const message = isChange && interaction.isMessageComponent() ? interaction : null;
  const refusal = whyNot(wanted, work.circumstances, work.settings);
  if (refusal !== null) await interaction.reply(toReply(renderNotice(refusal)));
  else if (!SLOW.includes(wanted.kind)) {
    const body = await carryOutEffect(wanted, work);
    await (message ? message.update(toEdit(body)) : interaction.reply(toReply(body)));
  } else if (message) {
    await message.deferUpdate();
    await message.editReply(toEdit(await carryOutEffect(wanted, work)));
  } else await performSlowly(wanted, interaction, scene, work);
}

/** Discord wants to know before it is done whether everyone may see what comes of it. */
async function performSlowly(
  wanted: Effect,
  interaction: Wanted,
  scene: Scene,
  work: EffectWork,
): Promise<void> {
  const isAskedPublic = 'isPublic' in wanted && wanted.isPublic;
  const why = isAskedPublic ? whyPrivate(scene) : null;
  const isPublic = isAskedPublic && why === null;
  await interaction.deferReply(isPublic ? {} : { flags: MessageFlags.Ephemeral });
  const shown = isAskedPublic ? ({ ...wanted, isPublic } as Effect) : wanted;
  const body = await carryOutEffect(shown, work);
  const remark = why === null ? [] : [renderText(renderWhyPrivate(why))];
  const components = [...remark, ...body.components];
  await interaction.editReply(toEdit({ ...body, components }));
}

/** Longest wait for settings that could not be read before, in milliseconds. */
const SETTINGS_MS = 1000;

async function prepare(
  wanted: Effect,
  interaction: Wanted,
  scene: Scene,
): Promise<EffectWork> {
  const store = await openStore(scene);
  const { circumstances, now, pinsUnderWay, atPinStep } = scene;
  const settings =
    scene.settings ??
    (await within(SETTINGS_MS, store.servers.settings(circumstances.guildId ?? '')));
  return {
    circumstances,
    member: interaction.inCachedGuild() ? interaction.member : null,
    settings,
    store,
    library: await readFullLibrary(wanted, scene),
    messages: new ChannelMessages(interaction.client.rest),
    now,
    pinsUnderWay,
    atPinStep,
  };
}
