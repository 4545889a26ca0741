import { ButtonStyle } from 'discord.js';
import type { NumberedAct, StoredAbout } from '../../store/member-store.ts';
import { renderActButton, row } from '../buttons.ts';
import type { MessageBody } from '../message-body.ts';
import { renderNotice } from '../render-answer.ts';
import { renderText } from '../render-passage.ts';
import type { EffectWork } from './effect-work.ts';

/** Says what is kept, and what of it is about the person who asks. */
export async function showStored({
  store,
  circumstances,
}: EffectWork): Promise<MessageBody> {
  const { by, guildId } = circumstances;
  return renderStored(await store.members.about(by), guildId);
}

/** Asks once more before anything is deleted. */
export async function askForget(): Promise<MessageBody> {
  const text =
    'Take your name out of all that is kept, in every server? Pins and articles stay, as made by somebody; nobody can bring your name back into them.';
  const buttons = row([
    renderActButton('Yes, delete', { kind: 'forget' }, ButtonStyle.Danger),
    renderActButton('Keep it', { kind: 'keep' }),
  ]);
  return { isPrivate: true, components: [renderText(text), buttons], files: [] };
}

/** Takes the person who asks out of all that is kept. */
export async function forget({ store, circumstances }: EffectWork): Promise<MessageBody> {
  await store.members.forget(circumstances.by);
  return renderNotice(
    'Done: nothing that is kept names you any more. The messages of pins and answers in Discord are not changed by this: a moderator can delete them.',
  );
}

/** Renders what is kept of a person, in numbers, and the button that deletes it. Pure. */
function renderStored(about: StoredAbout, guildId: string | null): MessageBody {
  const lines = listStored(about, guildId);
  const now =
    lines.length === 0
      ? '**About you, nothing is kept at the moment.**'
      : ['**About you, this is kept at the moment:**', ...lines].join('\n');
  const texts = [renderText(KEPT), renderText(now)];
  const forgetting = row([
    renderActButton('Delete what names me', { kind: 'ask-forget' }),
  ]);
  return {
    isPrivate: true,
    components: lines.length === 0 ? texts : [...texts, forgetting],
    files: [],
  };
}

/** What is kept of people, exactly; the page of the project says the same (PRIVACY.md). */
const KEPT = `**What Verbatim keeps**

It reads no messages. It keeps, each with your user id:
- pins that you make, replace or remove: when, why, which passage. As long as the server has the bot.
- public answers that you ask for, show or remove: which message, when; not the question. 30 days, for moderators.
- articles that you add to or take off a server’s shelf, and feeds that you let it follow: when. As long as the server has the bot.
Without your user id, or anything that names members: questions of a server that found nothing, not those asked with *private*. 30 days, for those who keep its shelf.
In memory alone, for ten minutes at most: which article your last answer in a channel was from.
A server that removes the bot: all of its data is deleted after 30 days.

*In Discord*: an answer that everyone sees states your question, and its buttons carry your user id so that you can remove it.
*In the log*: when something goes wrong, the id of the interaction and the fault, never your question or your name.`;

function listStored(about: StoredAbout, guildId: string | null): readonly string[] {
  const { pins, pinChanges, answersAsked, answersRemoved } = about;
  const { articlesAdded, articlesRemoved, feedsFollowed } = about;
  return [
    ...count(pins.length, 'pin', inServer(pins, guildId)),
    ...count(
      pinChanges,
      'step in the history of pins',
      '',
      'steps in the history of pins',
    ),
    ...count(
      answersAsked,
      'public answer that you asked for or showed',
      '',
      'public answers that you asked for or showed',
    ),
    ...count(
      answersRemoved,
      'public answer that you removed',
      '',
      'public answers that you removed',
    ),
    ...count(
      articlesAdded.length,
      'article that you added',
      '',
      'articles that you added',
    ),
    ...count(
      feedsFollowed,
      'feed that you let a server follow',
      '',
      'feeds that you let a server follow',
    ),
    ...count(
      articlesRemoved,
      'article that you took off',
      '',
      'articles that you took off',
    ),
  ];
}

/** Names the numbers of those in the server where it is asked. */
function inServer(acts: readonly NumberedAct[], guildId: string | null): string {
  const here = acts.filter((act) => act.guildId === guildId).map(({ number }) => number);
  const named = here.slice(0, MOST_NAMED).join(', ');
  return here.length === 0
    ? ''
    : `, in this server number ${named}${here.length > MOST_NAMED ? ' …' : ''}`;
}

const MOST_NAMED = 20;

function count(
  number: number,
  one: string,
  more = '',
  several = `${one}s`,
): readonly string[] {
  return number === 0 ? [] : [`- ${number} ${number === 1 ? one : several}${more}`];
}
