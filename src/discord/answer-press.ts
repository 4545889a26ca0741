import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { listArticles } from '../answer/list-articles.ts';
import { formatAddress } from '../article/address.ts';
import type { Said } from '../wording/said.ts';
import { type Act, parseAct } from './act.ts';
import { carryOut } from './carry-out.ts';
import { wordsFor } from './circumstances.ts';
import { parseCustomId } from './custom-id.ts';
import type { Effect } from './effects/effect.ts';
import { performEffect } from './effects/perform-effect.ts';
import type { MessageBody } from './message-body.ts';
import { buildPage } from './page.ts';
import { readPinForm } from './pins/pin-form.ts';
import { keepPassage } from './pins/pinned-passage.ts';
import { pressButton } from './press-button.ts';
import { GONE, KEPT, OUTDATED, STORE_AWAY } from './refusals.ts';
import { renderAnswer, renderNotice } from './render-answer.ts';
import { mayModerate } from './rights.ts';
import type { Scene } from './scene.ts';
import { toEdit, toReply } from './send-body.ts';
import { readChoice, readSwitch } from './settings/read-choice.ts';
import { readArticleForm } from './shelf/article-form.ts';
import { readLinkChoice } from './shelf/link-choice.ts';
import {
  namesOwnArticle,
  readShownMessage,
  type ShownMessage,
  statesOf,
} from './shown-message.ts';

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
  const hearing = wordsFor(scene.circumstances);
  const isRemoval = parseCustomId(customId)?.action === 'remove';
  if (scene.lack !== null && namesOwnArticle(message) && !isRemoval) {
    await refuse(STORE_AWAY, interaction, scene);
    return;
  }
  const press = {
    customId,
    by,
    place,
    isModerator,
    message,
    chosen: chosen[0] ?? null,
    ...hearing,
  };
  // What was shown goes on, also where its articles are left out since.
  const reaction = pressButton(press, scene.fullLibrary);
  scene.trace.passed('finding');
  await carryOut(reaction, interaction, scene);
}

async function perform(
  act: Act,
  chosen: readonly string[],
  interaction: ButtonInteraction | AnySelectMenuInteraction,
  scene: Scene,
): Promise<void> {
  if (act.kind === 'keep') {
    const { words } = wordsFor(scene.circumstances);
    await interaction.update(toEdit(renderNotice(words.repeat(KEPT))));
    return;
  }
  if (act.kind === 'articles') {
    const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
    const body = turnArticles(act.from, scene);
    if (isPrivate) await interaction.update(toEdit(body));
    else await interaction.reply(toReply(body));
    return;
  }
  const effect =
    act.kind === 'choose-link' ? chooseLink(interaction, chosen) : effectOf(act, chosen);
  if (!effect) {
    await refuse(OUTDATED, interaction, scene);
    return;
  }
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const isChange = isPrivate && !OPENS_BESIDE.includes(act.kind);
  await performEffect(effect, interaction, scene, isChange);
}

/** What leaves the message as it is whose button it was. */
const OPENS_BESIDE: readonly Act['kind'][] = [
  'about-pin',
  'ask-forget',
  'ask-remove-article',
];

function chooseLink(
  { message }: ButtonInteraction | AnySelectMenuInteraction,
  [chosen]: readonly string[],
): Effect | null {
  const components = message.components.map((component) => component.toJSON());
  const url = readLinkChoice(components, chosen);
  return url === null ? null : { kind: 'add-article', source: { kind: 'address', url } };
}

/** The page of the list as it is now; from a public list it is for who turned it. */
function turnArticles(from: number, { library, circumstances }: Scene): MessageBody {
  const list = listArticles(library, { asked: '/article list', from });
  return renderAnswer(list, {
    asker: circumstances.by,
    isPrivate: true,
    ...wordsFor(circumstances),
  });
}

/** What an act leads to; null for a form, which is sent and not pressed. Pure. */
function effectOf(act: Act, chosen: readonly string[]): Effect | null {
  switch (act.kind) {
    case 'choose':
      return { kind: 'change-settings', changes: readChoice(act.key, chosen) };
    case 'switch':
      return { kind: 'change-settings', changes: readSwitch(act.key, act.isOn) };
    case 'older-pins':
      // Opened from a list that all see, the next page is for who opened it.
      return { kind: 'list-pins', before: act.before, isPublic: false };
    case 'about-pin':
      return { kind: 'about-pin', number: act.number, isPublic: false };
    case 'ask-forget':
    case 'forget':
      return { kind: act.kind };
    case 'ask-remove-article':
    case 'remove-article':
      return { kind: act.kind, number: act.number };
    case 'clear-unanswered':
      return { kind: act.kind, until: act.until };
    case 'older-shelf':
      return { kind: 'list-shelf', before: act.before };
    default:
      return null;
  }
}

/** Answers a form that was sent: the one for an article, or the one for a pin. */
export async function answerForm(
  interaction: ModalSubmitInteraction,
  scene: Scene,
): Promise<void> {
  const act = parseAct(interaction.customId);
  if (act?.kind === 'article-form') {
    const source = readArticleForm(interaction);
    await performEffect({ kind: 'add-article', source }, interaction, scene);
  } else if (act?.kind === 'pin-form' && interaction.message)
    await answerPinForm(act, interaction.message, interaction, scene);
  else await refuse(OUTDATED, interaction, scene);
}

async function answerPinForm(
  { key }: Extract<Act, { kind: 'pin-form' }>,
  message: Message,
  interaction: ModalSubmitInteraction,
  scene: Scene,
): Promise<void> {
  const { passage: address, ...filled } = readPinForm(interaction);
  const states = statesOf(readMessage(message), 'before');
  const passages = buildPage(scene.fullLibrary, { states, rest: [] })?.passages ?? [];
  const passage = passages.find(
    (one) => address === null || formatAddress(one.address) === address,
  );
  if (!passage) {
    await refuse(GONE, interaction, scene);
    return;
  }
  const effect = {
    ...filled,
    kind: 'make-pin',
    key,
    passage: keepPassage(passage),
  } as const;
  await performEffect(effect, interaction, scene);
}

async function refuse(
  why: Said,
  interaction: ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction,
  { circumstances }: Scene,
): Promise<void> {
  const { words } = wordsFor(circumstances);
  await interaction.reply(toReply(renderNotice(words.repeat(why))));
}

function readMessage({ components, flags }: Message): ShownMessage {
  return readShownMessage(
    components.map((component) => component.toJSON()),
    flags.has(MessageFlags.Ephemeral),
  );
}
