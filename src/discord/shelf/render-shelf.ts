import type { ShelfEntry } from '../../store/shelf-article.ts';
import { sayStored } from '../../wording/stored-said.ts';
import type { Words } from '../../wording/words.ts';
import { renderActButton, row } from '../buttons.ts';
import { escapeInline } from '../escape.ts';
import { isFitting } from '../measure.ts';
import type { MessageBody } from '../message-body.ts';
import { renderPerson, renderTime } from '../pins/render-pin.ts';
import { small } from '../remarks.ts';
import { renderText } from '../render-passage.ts';
import { sayHeadline } from '../say-headline.ts';

/** A message is read on a phone: at most so many articles at once. */
export const ENTRIES_AT_ONCE = 8;

/** An article of the shelf with what was found in it; null where it is not searched. */
export interface ShelfLine {
  readonly entry: ShelfEntry;
  readonly found: { readonly sentences: number; readonly speakers: number } | null;
}

/** A page of a server's shelf. */
export interface ShelfPage {
  /** Newest first. */
  readonly lines: readonly ShelfLine[];
  /** How many articles of the whole shelf are in each state. */
  readonly counts: Readonly<Record<ShelfEntry['state'], number>>;
  /** How many are being read at this moment. */
  readonly underWay: number;
  readonly hasOlder: boolean;
}

/**
 * Renders the articles of a server's shelf with their state, a few lines each, as many as a
 * message holds.
 */
export function renderShelf(page: ShelfPage, words: Words): MessageBody {
  for (let count = page.lines.length; count > 1; count -= 1) {
    const isCut = count < page.lines.length;
    const lines = page.lines.slice(0, count);
    const components = layOut(
      { ...page, lines, hasOlder: page.hasOlder || isCut },
      words,
    );
    if (isFitting(components)) return { isPrivate: true, components, files: [] };
  }
  const lines = page.lines.slice(0, 1);
  const hasOlder = page.hasOlder || page.lines.length > 1;
  const components = layOut({ ...page, lines, hasOlder }, words);
  return { isPrivate: true, components, files: [] };
}

function layOut(page: ShelfPage, words: Words): MessageBody['components'] {
  const { lines, hasOlder } = page;
  const { say } = words;
  const before = lines.at(-1)?.entry.number ?? 1;
  const text = [
    say('shelf.heading', { counts: describeCounts(page, words) }),
    ...lines.map((line) => renderLine(line, words)),
    ...(lines.length === 0 ? [small(say('shelf.empty'))] : []),
  ].join('\n');
  const older = renderActButton(say('buttons.older'), { kind: 'older-shelf', before });
  return [renderText(text), ...(hasOlder ? [row([older])] : [])];
}

function describeCounts({ counts, underWay }: ShelfPage, { say }: Words): string {
  const { ready, replaced, removed } = counts;
  return [
    say('shelf.ready', { count: ready }),
    ...(replaced > 0 ? [say('shelf.replaced', { count: replaced })] : []),
    ...(removed > 0 ? [say('shelf.removed', { count: removed })] : []),
    ...(underWay > 0 ? [say('shelf.under-way', { count: underWay })] : []),
  ].join(' · ');
}

const HEADLINE_CHARS = 90;
const ERROR_CHARS = 160;

function renderLine({ entry, found }: ShelfLine, words: Words): string {
  const { number, headline, addedBy, addedAt, lastError, checkedAt } = entry;
  const { say } = words;
  const state = [
    describeState(entry, words),
    ...(found ? countFound(found, words) : []),
    say('shelf.added-when', {
      when: renderTime(addedAt, 'D'),
      person: renderPerson(addedBy, words),
    }),
  ];
  const looked = {
    when: renderTime(checkedAt, 'D'),
    fault: escapeInline(sayStored(lastError ?? '', words), ERROR_CHARS),
  };
  return [
    `**B${number}** · ${escapeInline(sayHeadline(headline, words), HEADLINE_CHARS)}`,
    small(state.join(' · ')),
    ...(entry.state === 'ready' && lastError !== null
      ? [small(say('shelf.looked-at', looked))]
      : []),
  ].join('\n');
}

function describeState(entry: ShelfEntry, words: Words): string {
  const { state, replaces, replacedBy, checkedAt, addedAt } = entry;
  const { say, list } = words;
  if (state === 'replaced')
    return say('shelf.is-replaced', { article: `B${replacedBy}` });
  if (state === 'removed') return describeRemoval(entry, words);
  const hasLooked = checkedAt > addedAt && entry.lastError === null;
  const parts = [
    say('shelf.can-be-asked'),
    ...(replaces === null ? [] : [say('shelf.newer-of', { article: `B${replaces}` })]),
    ...(hasLooked
      ? [say('shelf.page-looked', { when: renderTime(checkedAt, 'D') })]
      : []),
  ];
  return list(parts, 'comma');
}

function describeRemoval({ removedBy, removedAt }: ShelfEntry, words: Words): string {
  const person = renderPerson(removedBy, words);
  return removedAt === null
    ? words.say('shelf.is-removed', { person })
    : words.say('shelf.is-removed-when', { person, when: renderTime(removedAt, 'D') });
}

function countFound(
  { sentences, speakers }: NonNullable<ShelfLine['found']>,
  { say }: Words,
): readonly string[] {
  return [
    say('articles.sentences', { count: sentences }),
    say('articles.speakers', { count: speakers }),
  ];
}
