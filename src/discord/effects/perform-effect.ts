import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Library } from '../../answer/library.ts';
import type { MessageBody } from '../message-body.ts';
import { ChannelMessages } from '../pins/channel-messages.ts';
import { noteChangesIn } from '../pins/note-changes.ts';
import { STORE_AWAY } from '../refusals.ts';
import { renderNotice } from '../render-answer.ts';
import { renderText } from '../render-passage.ts';
import { openStore, renderWhyPrivate, type Scene, whyPrivate } from '../scene.ts';
import { toEdit, toReply } from '../send-body.ts';
import { buildArticleForm } from '../shelf/article-form.ts';
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
  'make-pin',
  'remove-pin',
  'export-pins',
  'add-article',
  'refetch-article',
  'remove-article',
  'follow-feed',
];

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
  if (wanted.kind === 'ask-for-article') return askForArticle(interaction, scene);
  if (SLOW.includes(wanted.kind))
    return performSlowly(wanted, interaction, scene, isChange);
  const body = await carryOut(wanted, interaction, scene, () => undefined);
  if (isChange && interaction.isMessageComponent())
    await interaction.update(toEdit(body));
  else await interaction.reply(toReply(body));
}

/** A form can only be the first answer, so that all that hinders is said instead of it. */
async function askForArticle(
  interaction: Wanted,
  { settings, circumstances }: Scene,
): Promise<void> {
  const refusal = settings
    ? whyNot({ kind: 'ask-for-article' }, circumstances, settings)
    : STORE_AWAY;
  if (refusal !== null) await interaction.reply(toReply(renderNotice(refusal)));
  else if (!interaction.isModalSubmit()) await interaction.showModal(buildArticleForm());
}

/** Answers that it is being done, then how far it has come, then what came of it. */
async function performSlowly(
  wanted: Effect,
  interaction: Wanted,
  scene: Scene,
  isChange: boolean,
): Promise<void> {
  if (isChange && interaction.isMessageComponent()) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  let telling: Promise<unknown> = Promise.resolve();
  const tell = (body: MessageBody): void => {
    // One that does not arrive is missed by nobody: the next one, or the last, follows.
    telling = telling
      .then(() => interaction.editReply(toEdit(body)))
      .catch(() => undefined);
  };
  try {
    const body = await carryOut(wanted, interaction, scene, tell);
    await telling;
    await interaction.editReply(toEdit(body));
  } catch (thrown) {
    tell(renderNotice('This was not brought to its end.'));
    await telling;
    throw thrown;
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

async function carryOut(
  wanted: Effect,
  interaction: Wanted,
  scene: Scene,
  tell: (body: MessageBody) => void,
): Promise<MessageBody> {
  const store = await openStore(scene);
  const { circumstances, now, pinsUnderWay, atPinStep } = scene;
  const { client } = interaction;
  const guildId = circumstances.guildId ?? '';
  const work: EffectWork = {
    circumstances,
    member: interaction.inCachedGuild() ? interaction.member : null,
    settings: scene.settings ?? (await store.servers.settings(guildId)),
    store,
    library: await readFullLibrary(wanted, scene),
    asked: scene.library,
    shelf: {
      libraries: await scene.libraries.open(),
      intake: scene.intake,
      additions: scene.additions,
      tell,
      notePins: () => noteChangesIn(guildId, client, scene),
      atStep: scene.atShelfStep,
    },
    messages: new ChannelMessages(client.rest),
    now,
    pinsUnderWay,
    atPinStep,
  };
  const why = 'isPublic' in wanted && wanted.isPublic ? whyPrivate(scene) : null;
  if (why === null) return carryOutEffect(wanted, work);
  const body = await carryOutEffect({ ...wanted, isPublic: false } as Effect, work);
  return { ...body, components: [renderText(renderWhyPrivate(why)), ...body.components] };
}
