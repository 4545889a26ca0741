import type { ShelfEntry } from '../../store/shelf-article.ts';
import { renderActButton, row } from '../buttons.ts';
import { escapeInline } from '../escape.ts';
import { isFitting } from '../measure.ts';
import type { MessageBody } from '../message-body.ts';
import { renderPerson, renderTime } from '../pins/render-pin.ts';
import { renderText } from '../render-passage.ts';

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
export function renderShelf(page: ShelfPage): MessageBody {
  for (let count = page.lines.length; count > 1; count -= 1) {
    const isCut = count < page.lines.length;
    const components = layOut({
      ...page,
      lines: page.lines.slice(0, count),
      hasOlder: page.hasOlder || isCut,
    });
    if (isFitting(components)) return { isPrivate: true, components, files: [] };
  }
  const lines = page.lines.slice(0, 1);
  const hasOlder = page.hasOlder || page.lines.length > 1;
  return { isPrivate: true, components: layOut({ ...page, lines, hasOlder }), files: [] };
}

function layOut({
  lines,
  counts,
  underWay,
  hasOlder,
}: ShelfPage): MessageBody['components'] {
  const before = lines.at(-1)?.entry.number ?? 1;
  const text = [
    `**The shelf of this server**: ${describeCounts(counts, underWay)}`,
    ...lines.map(renderLine),
    ...(lines.length === 0
      ? ['-# `/library add` puts an article on it: its address, a file, or pasted text']
      : []),
  ].join('\n');
  const older = row([renderActButton('Older', { kind: 'older-shelf', before })]);
  return [renderText(text), ...(hasOlder ? [older] : [])];
}

function describeCounts(counts: ShelfPage['counts'], underWay: number): string {
  return [
    counts.ready === 1 ? '1 article' : `${counts.ready} articles`,
    ...(counts.replaced > 0 ? [`${counts.replaced} replaced by newer texts`] : []),
    ...(counts.removed > 0 ? [`${counts.removed} taken off`] : []),
    ...(underWay > 0 ? [`${underWay} being read now`] : []),
  ].join(' · ');
}

const HEADLINE_CHARS = 90;
const ERROR_CHARS = 110;

function renderLine({ entry, found }: ShelfLine): string {
  const { number, headline, addedBy, addedAt, lastError } = entry;
  return [
    `**B${number}** · ${escapeInline(headline, HEADLINE_CHARS)}`,
    `-# ${[
      describeState(entry),
      ...(found ? [countFound(found)] : []),
      `added ${renderTime(addedAt, 'D')} by ${renderPerson(addedBy)}`,
    ].join(' · ')}`,
    ...(entry.state === 'ready' && lastError !== null
      ? [
          `-# looked at ${renderTime(entry.checkedAt, 'D')}: ${escapeInline(lastError, ERROR_CHARS)}`,
        ]
      : []),
  ].join('\n');
}

function describeState(entry: ShelfEntry): string {
  const { state, replaces, replacedBy, removedBy, removedAt, checkedAt, addedAt } = entry;
  if (state === 'replaced') return `replaced by B${replacedBy}, kept for its addresses`;
  if (state === 'removed') {
    const when = removedAt === null ? '' : ` ${renderTime(removedAt, 'D')}`;
    return `taken off${when} by ${renderPerson(removedBy)}`;
  }
  const looked =
    checkedAt > addedAt && entry.lastError === null
      ? `, page looked at ${renderTime(checkedAt, 'D')}`
      : '';
  return `can be asked${replaces === null ? '' : `, newer text of B${replaces}`}${looked}`;
}

function countFound({ sentences, speakers }: NonNullable<ShelfLine['found']>): string {
  return `${sentences} sentence${sentences === 1 ? '' : 's'} · ${speakers} speaker${speakers === 1 ? '' : 's'}`;
}
