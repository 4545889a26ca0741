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
  if (shelved?.entry.state !== 'ready') return notOnShelf(number);
  const { headline, version } = shelved.entry;
  const earlier =
    version === 1
      ? ''
      : version === 2
        ? ' and the text that it replaced'
        : ` and the ${version - 1} texts that it replaced`;
  const text = [
    `Take B${number} off: ${escapeInline(headline, HEADLINE_CHARS)}?`,
    `Its text${earlier} will be deleted, and its addresses lead nowhere then. Pins of it keep their passages and say so. Its number is not given again.`,
  ].join('\n');
  const buttons = row([
    renderActButton(
      'Yes, take it off',
      { kind: 'remove-article', number },
      ButtonStyle.Danger,
    ),
    renderActButton('Keep it', { kind: 'keep' }),
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
  if (shelved?.entry.state !== 'ready') return notOnShelf(number);
  const change = { by: work.circumstances.by, at: work.now() };
  const isRemoved = await work.shelf.libraries.remove(guildOf(work), number, change);
  await work.shelf.atStep?.('after-store');
  if (!isRemoved) return notOnShelf(number);
  const pins = await work.shelf.notePins();
  await work.shelf.atStep?.('after-note');
  const noted =
    pins === 0 ? '' : ` ${pins === 1 ? '1 pin says' : `${pins} pins say`} so.`;
  return renderNotice(`B${number} is taken off, and its text is deleted.${noted}`);
}

/** Said of a number that no article of the shelf has, or has any more. */
export function notOnShelf(number: number): MessageBody {
  return renderNotice(
    `B${number} is not on the shelf, or not any more: \`/library status\` says what became of it.`,
  );
}
