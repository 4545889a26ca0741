import type { ListedItem, NewFeed } from '../../src/store/feed.ts';
import { ANN, NOON, SERVER } from './new-pin.ts';

/** Items of a feed from a number down to another, the newest first. */
export function listedItems(last: number, first = 1): readonly ListedItem[] {
  return Array.from({ length: last - first + 1 }, (_, place) => ({
    url: `https://example.org/${last - place}`,
    json: `{"item":${last - place}}`,
  }));
}

/** Builds a feed that a server wants to follow, with two items. */
export function newFeed(known: Partial<NewFeed> = {}): NewFeed {
  return {
    guildId: SERVER,
    address: 'https://example.org/feed',
    title: 'Harbour News',
    by: ANN,
    at: NOON,
    nextDue: NOON + 15 * 60_000,
    etag: '"1"',
    lastModified: null,
    items: listedItems(2),
    newest: 5,
    most: 10,
    ...known,
  };
}
