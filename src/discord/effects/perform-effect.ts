import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Words } from '../../wording/words.ts';
import { wordsFor } from '../circumstances.ts';
import { describeFault } from '../describe-fault.ts';
import { renderNotKept } from '../pins/render-made.ts';
import { STORE_AWAY } from '../refusals.ts';
import { renderNotice } from '../render-answer.ts';
import { renderText } from '../render-passage.ts';
import { isStoreAway } from '../report-fault.ts';
import { renderWhyPrivate, type Scene, whyPrivate } from '../scene.ts';
import { toEdit, toReply } from '../send-body.ts';
import { buildArticleForm } from '../shelf/article-form.ts';
import { renderPasted } from '../shelf/render-pasted.ts';
import { textOf } from './add-article.ts';
import { carryOutEffect, whyNot } from './carry-out-effect.ts';
import { deferReply } from './defer-reply.ts';
import type { Effect } from './effect.ts';
import type { EffectWork } from './effect-work.ts';
import { prepareWork } from './prepare-work.ts';
import { Progress } from './progress.ts';

/** What can lead to an effect. */
type Wanted =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** Those for which more is fetched than fits into the time for an answer. */
const SLOW: readonly Effect['kind'][] = [
  'list-answers',
  'list-pins',
  'show-pin',
  'pin-history',
  'about-pin',
  'remove-pin',
  'export-pins',
  'make-pin',
  'add-article',
  'refetch-article',
  'remove-article',
  'follow-feed',
  'unfollow-feed',
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
    if (wanted.kind === 'ask-for-article') await askForArticle(interaction, scene);
    else await perform(wanted, interaction, scene, isChange);
  } catch (thrown) {
    if (wanted.kind === 'add-article')
      await giveBack(
        textOf(wanted.source),
        interaction,
        wordsFor(scene.circumstances).words,
      );
    if (wanted.kind !== 'make-pin' || !isStoreAway(thrown)) throw thrown;
    const fault = describeFault(thrown);
    scene.log.error({ interaction: interaction.id, fault }, 'Cannot keep a pin');
    const body = renderNotice(
      renderNotKept(wanted.reason, wordsFor(scene.circumstances).words),
    );
    if (interaction.deferred) await interaction.editReply(toEdit(body));
    else await interaction.reply(toReply(body));
  }
}

/** Gives back what was pasted, before it is said what went wrong. */
async function giveBack(
  text: string | null,
  interaction: Wanted,
  words: Words,
): Promise<void> {
  if (text === null || text === '') return;
  const reply = toReply(renderPasted('', text, words));
  const isAnswered = interaction.deferred || interaction.replied;
  // Where that fails too, Discord takes nothing more; what is to be told is the first fault.
  await (isAnswered ? interaction.followUp(reply) : interaction.reply(reply)).catch(
    () => undefined,
  );
}

/** A form can only be the first answer, so that all that hinders is said instead of it. */
async function askForArticle(
  interaction: Wanted,
  { settings, circumstances }: Scene,
): Promise<void> {
  const refusal = settings
    ? whyNot({ kind: 'ask-for-article' }, circumstances, settings)
    : STORE_AWAY;
  const { words } = wordsFor(circumstances);
  if (refusal !== null)
    await interaction.reply(toReply(renderNotice(words.repeat(refusal))));
  else if (!interaction.isModalSubmit())
    await interaction.showModal(buildArticleForm(words));
}

async function perform(
  wanted: Effect,
  interaction: Wanted,
  scene: Scene,
  isChange: boolean,
): Promise<void> {
  const progress = new Progress(
    (body) => interaction.editReply(toEdit(body)),
    wordsFor(scene.circumstances).words,
  );
  const work = await prepareWork(wanted, interaction, scene, progress);
  const message = isChange && interaction.isMessageComponent() ? interaction : null;
  const refusal = whyNot(wanted, work.circumstances, work.settings);
  const { words } = wordsFor(work.circumstances);
  if (refusal !== null)
    await interaction.reply(toReply(renderNotice(words.repeat(refusal))));
  else if (!SLOW.includes(wanted.kind)) {
    const body = await carryOutEffect(wanted, work);
    scene.trace.passed('finding');
    await (message ? message.update(toEdit(body)) : interaction.reply(toReply(body)));
  } else {
    const wish = await defer(wanted, message ?? interaction, scene, message !== null);
    scene.trace.passed('delivery');
    const body = await progress.through(carryOut(wish, work));
    scene.trace.passed('finding');
    await interaction.editReply(toEdit(body));
  }
}

/** An effect, and what is said above its outcome. */
interface Wish {
  readonly effect: Effect;
  readonly remark: string | null;
}

/** Discord wants to know before it is done whether everyone may see what comes of it. */
async function defer(
  wanted: Effect,
  interaction: Wanted,
  scene: Scene,
  isChange: boolean,
): Promise<Wish> {
  if (isChange && interaction.isMessageComponent()) {
    await interaction.deferUpdate();
    return { effect: wanted, remark: null };
  }
  const isAskedPublic = 'isPublic' in wanted && wanted.isPublic;
  const why = isAskedPublic ? whyPrivate(scene) : null;
  const isPublic = isAskedPublic && why === null;
  await deferReply(interaction, isPublic);
  return {
    effect: isAskedPublic ? ({ ...wanted, isPublic } as Effect) : wanted,
    remark: why === null ? null : renderWhyPrivate(why, scene),
  };
}

async function carryOut({ effect, remark }: Wish, work: EffectWork) {
  const body = await carryOutEffect(effect, work);
  if (remark === null) return body;
  return { ...body, components: [renderText(remark), ...body.components] };
}
