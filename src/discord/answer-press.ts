import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { formatAddress } from '../article/address.ts';
import type { Said } from '../wording/said.ts';
import { type Act, parseAct } from './act.ts';
import { carryOut } from './carry-out.ts';
import { wordsFor } from './circumstances.ts';
import type { Effect } from './effects/effect.ts';
import { performEffect } from './effects/perform-effect.ts';
import { buildPage } from './page.ts';
import { readPinForm } from './pins/pin-form.ts';
import { keepPassage } from './pins/pinned-passage.ts';
import { pressButton } from './press-button.ts';
import { GONE, KEPT, OUTDATED } from './refusals.ts';
import { renderNotice } from './render-answer.ts';
import { mayModerate } from './rights.ts';
import type { Scene } from './scene.ts';
import { toEdit, toReply } from './send-body.ts';
import { readChoice } from './settings/read-choice.ts';
import { readShownMessage, type ShownMessage, statesOf } from './shown-message.ts';

/** Answers a press on a button or a choice in a menu. */
export async function answerPress(
  interaction: ButtonInteraction | AnySelectMenuInteraction,
  scene: Scene,
): Promise<void> {
  const { customId } = interaction;
  const message = readMessage(interaction.message);
  const chosen = interaction.isAnySelectMenu() ? interaction.values : [];
  const act = parseAct(customId);
  if (act && message.customIds.includes(customId))
    return perform(act, chosen, interaction, scene);
  const { by, place } = scene.circumstances;
  const isModerator = mayModerate(scene.circumstances);
  const press = {
    customId,
    by,
    place,
    isModerator,
    message,
    chosen: chosen[0] ?? null,
    ...wordsFor(scene.circumstances),
  };
  await carryOut(pressButton(press, scene.library), interaction, scene);
}

async function perform(
  act: Act,
  chosen: readonly string[],
  interaction: ButtonInteraction | AnySelectMenuInteraction,
  scene: Scene,
): Promise<void> {
  const { words } = wordsFor(scene.circumstances);
  if (act.kind === 'keep') {
    await interaction.update(toEdit(renderNotice(words.repeat(KEPT))));
    return;
  }
  const effect = effectOf(act, chosen);
  if (!effect) {
    await interaction.reply(toReply(renderNotice(words.repeat(OUTDATED))));
    return;
  }
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const isChange = isPrivate && act.kind !== 'about-pin' && act.kind !== 'ask-forget';
  await performEffect(effect, interaction, scene, isChange);
}

/** What an act leads to; null for a form, which is sent and not pressed. Pure. */
function effectOf(act: Act, chosen: readonly string[]): Effect | null {
  switch (act.kind) {
    case 'choose':
      return { kind: 'change-settings', changes: readChoice(act.key, chosen) };
    case 'switch':
      return { kind: 'change-settings', changes: { [act.key]: act.isOn } };
    case 'older-pins':
      // Opened from a list that all see, the next page is for who opened it.
      return { kind: 'list-pins', before: act.before, isPublic: false };
    case 'about-pin':
      return { kind: 'about-pin', number: act.number, isPublic: false };
    case 'ask-forget':
    case 'forget':
      return { kind: act.kind };
    default:
      return null;
  }
}

/** Answers a form that was sent: so far the one for a pin. */
export async function answerForm(
  interaction: ModalSubmitInteraction,
  scene: Scene,
): Promise<void> {
  const act = parseAct(interaction.customId);
  const { words } = wordsFor(scene.circumstances);
  const refuse = (why: Said) =>
    interaction.reply(toReply(renderNotice(words.repeat(why))));
  if (act?.kind !== 'pin-form' || !interaction.message) {
    await refuse(OUTDATED);
    return;
  }
  const { passage: address, ...filled } = readPinForm(interaction);
  const states = statesOf(readMessage(interaction.message), 'before');
  const passages = buildPage(scene.library, { states, rest: [] })?.passages ?? [];
  const passage = passages.find(
    (one) => address === null || formatAddress(one.address) === address,
  );
  if (!passage) {
    await refuse(GONE);
    return;
  }
  const { key } = act;
  const effect = {
    ...filled,
    kind: 'make-pin',
    key,
    passage: keepPassage(passage),
  } as const;
  await performEffect(effect, interaction, scene);
}

function readMessage({ components, flags }: Message): ShownMessage {
  return readShownMessage(
    components.map((component) => component.toJSON()),
    flags.has(MessageFlags.Ephemeral),
  );
}
