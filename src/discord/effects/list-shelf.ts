import type { Library } from '../../answer/library.ts';
import { listSpeakers } from '../../answer/speakers.ts';
import type { ShelfEntry } from '../../store/shelf-article.ts';
import type { MessageBody } from '../message-body.ts';
import {
  ENTRIES_AT_ONCE,
  renderShelf,
  type ShelfLine,
  type ShelfPage,
} from '../shelf/render-shelf.ts';
import type { EffectWork } from './effect-work.ts';
import type { ShelfEffect } from './shelf-effect.ts';
import { guildOf } from './shelf-work.ts';

/** Lists the articles of the shelf with their state, newest first. */
export async function listShelf(
  { before }: Extract<ShelfEffect, { kind: 'list-shelf' }>,
  work: EffectWork,
): Promise<MessageBody> {
  // One more shows whether there are older ones.
  const range = { before, limit: ENTRIES_AT_ONCE + 1 };
  const { entries, counts } = await work.store.shelves.page(guildOf(work), range);
  const page: ShelfPage = {
    lines: entries.slice(0, ENTRIES_AT_ONCE).map((entry) => toLine(entry, work.library)),
    counts,
    underWay: work.shelf.additions.count(guildOf(work)),
    hasOlder: entries.length > ENTRIES_AT_ONCE,
  };
  return renderShelf(page, work.words);
}

function toLine(entry: ShelfEntry, library: Library): ShelfLine {
  const reading = library.readingById.get(`B${entry.number}`);
  const found = reading && {
    sentences: reading.sentenceCount - 1,
    speakers: listSpeakers([reading]).length,
  };
  return { entry, found: found ?? null };
}
