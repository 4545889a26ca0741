import { ButtonStyle } from 'discord.js';
import type { NumberedAct, StoredAbout } from '../../store/member-store.ts';
import type { Words } from '../../wording/words.ts';
import { renderActButton, row } from '../buttons.ts';
import type { MessageBody } from '../message-body.ts';
import { renderNotice } from '../render-answer.ts';
import { renderText } from '../render-passage.ts';
import type { EffectWork } from './effect-work.ts';

/** Says what is kept, and what of it is about the person who asks. */
export async function showStored({
  store,
  circumstances,
  words,
}: EffectWork): Promise<MessageBody> {
  const { by, guildId } = circumstances;
  return renderStored(await store.members.about(by), guildId, words);
}

/** Asks once more before anything is deleted. */
export async function askForget({
  words: { say },
}: Pick<EffectWork, 'words'>): Promise<MessageBody> {
  const buttons = row([
    renderActButton(say('buttons.yes-delete'), { kind: 'forget' }, ButtonStyle.Danger),
    renderActButton(say('buttons.keep'), { kind: 'keep' }),
  ]);
  const components = [renderText(say('stored.ask-forget')), buttons];
  return { isPrivate: true, components, files: [] };
}

/** Takes the person who asks out of all that is kept. */
export async function forget({
  store,
  circumstances,
  words,
}: EffectWork): Promise<MessageBody> {
  await store.members.forget(circumstances.by);
  return renderNotice(words.say('stored.forgotten'));
}

/** Renders what is kept of a person, in numbers, and the button that deletes it. Pure. */
function renderStored(
  about: StoredAbout,
  guildId: string | null,
  words: Words,
): MessageBody {
  const { say } = words;
  const lines = listStored(about, guildId, words).map((line) => `- ${line}`);
  const now =
    lines.length === 0
      ? say('stored.nothing')
      : [say('stored.about'), ...lines].join('\n');
  const texts = [renderText(say('stored.kept')), renderText(now)];
  const forgetting = row([
    renderActButton(say('buttons.delete-names'), { kind: 'ask-forget' }),
  ]);
  return {
    isPrivate: true,
    components: lines.length === 0 ? texts : [...texts, forgetting],
    files: [],
  };
}

function listStored(
  about: StoredAbout,
  guildId: string | null,
  words: Words,
): readonly string[] {
  const counts = {
    'pin-changes': about.pinChanges,
    'answers-asked': about.answersAsked,
    'answers-removed': about.answersRemoved,
    'articles-added': about.articlesAdded.length,
    feeds: about.feedsFollowed,
    'articles-removed': about.articlesRemoved,
  } as const;
  const others = Object.entries(counts) as readonly [keyof typeof counts, number][];
  return [
    ...(about.pins.length > 0 ? [describePins(about.pins, guildId, words)] : []),
    ...others
      .filter(([, count]) => count > 0)
      .map(([name, count]) => words.say(`stored.${name}`, { count })),
  ];
}

/** Names the numbers of those in the server where it is asked. */
function describePins(
  acts: readonly NumberedAct[],
  guildId: string | null,
  { say }: Words,
): string {
  const pins = say('stored.pins', { count: acts.length });
  const here = acts.filter((act) => act.guildId === guildId).map(({ number }) => number);
  if (here.length === 0) return pins;
  const named = here.slice(0, MOST_NAMED).join(', ');
  const numbers = here.length > MOST_NAMED ? `${named} …` : named;
  return say('stored.pins-here', { pins, numbers });
}

const MOST_NAMED = 20;
