import { ButtonStyle } from 'discord.js';
import { renderActButton, row } from '../buttons.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { renderNotice } from '../render-answer.ts';
import { renderText } from '../render-passage.ts';
import type { EffectWork } from './effect-work.ts';
import type { ShelfEffect } from './shelf-effect.ts';
import { guildOf } from './shelf-work.ts';

type Removal = Extract<ShelfEffect, { kind: 'ask-remove-article' | 'remove-article' }>;

/** Asks once more before an article is taken off. */
export async function askRemoveArticle(
  { number }: Removal,
  work: EffectWork,
): Promise<MessageBody> {
  const shelved = await work.store.shelves.byNumber(guildOf(work), number);
  if (shelved?.entry.state !== 'ready') return notOnShelf(number, work);
  const { headline, version } = shelved.entry;
  const { say } = work.words;
  const text = [
    say('shelf.ask-take-off', {
      article: `B${number}`,
      headline: escapeInline(headline, HEADLINE_CHARS),
    }),
    version === 1
      ? say('shelf.will-be-deleted')
      : say('shelf.will-be-deleted-too', { count: version - 1 }),
  ].join('\n');
  const buttons = row([
    renderActButton(
      say('buttons.yes-take-off'),
      { kind: 'remove-article', number },
      ButtonStyle.Danger,
    ),
    renderActButton(say('buttons.keep'), { kind: 'keep' }),
  ]);
  return { isPrivate: true, components: [renderText(text), buttons], files: [] };
}

const HEADLINE_CHARS = 200;

/** Takes an article off; done twice, it says that it is not there. */
export async function removeArticle(
  { number }: Removal,
  work: EffectWork,
): Promise<MessageBody> {
  const shelved = await work.store.shelves.byNumber(guildOf(work), number);
  // Of a replaced text only the whole story can be taken off.
  if (shelved?.entry.state !== 'ready') return notOnShelf(number, work);
  const change = { by: work.circumstances.by, at: work.now() };
  const isRemoved = await work.shelf.libraries.remove(guildOf(work), number, change);
  await work.shelf.atStep?.('after-store');
  if (!isRemoved) return notOnShelf(number, work);
  const pins = await work.shelf.notePins();
  await work.shelf.atStep?.('after-note');
  const { say } = work.words;
  const article = `B${number}`;
  return renderNotice(
    pins === 0
      ? say('shelf.is-taken-off', { article })
      : say('shelf.is-taken-off-noted', { article, count: pins }),
  );
}

/** Said of a number that no article of the shelf has, or has any more. */
export function notOnShelf(
  number: number,
  { words }: Pick<EffectWork, 'words'>,
): MessageBody {
  return renderNotice(words.say('shelf.not-here', { article: `B${number}` }));
}
