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
  const entries = await work.store.shelves.list(guildOf(work));
  const wanted = entries
    .filter(({ number }) => before === null || number < before)
    .toReversed();
  const page: ShelfPage = {
    lines: wanted.slice(0, ENTRIES_AT_ONCE).map((entry) => toLine(entry, work.library)),
    counts: countStates(entries),
    underWay: work.shelf.additions.count(guildOf(work)),
    hasOlder: wanted.length > ENTRIES_AT_ONCE,
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

function countStates(
  entries: readonly ShelfEntry[],
): Record<ShelfEntry['state'], number> {
  const counts = { ready: 0, replaced: 0, removed: 0 };
  for (const { state } of entries) counts[state] += 1;
  return counts;
}
