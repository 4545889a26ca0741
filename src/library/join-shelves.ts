import type { FormerReading, Library } from '../answer/library.ts';
import { type KnownSpeaker, mergeSpeakers } from '../answer/speakers.ts';
import { PassageIndex } from '../index/passage-index.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Shelf } from './shelf.ts';

/**
 * Makes one library of the articles on some shelves, as they are now: nothing is copied but
 * the lists. Of the index it follows later changes too, so make it anew after each.
 *
 * @param vocabulary Knows the words of all shelves by the shelves' own numbers.
 * @param shelves In the order of their ids; no article is on two of them.
 */
export function joinShelves(
  vocabulary: Vocabulary,
  shelves: readonly Shelf[],
  formerById: ReadonlyMap<string, FormerReading> = new Map(),
): Library {
  const readingById = new Map(shelves.flatMap(({ readings }) => [...readings]));
  let speakers: readonly KnownSpeaker[] | undefined;
  return {
    readings: [...readingById.values()],
    readingById,
    formerById,
    index: new PassageIndex(
      vocabulary,
      shelves.flatMap(({ parts }) => parts),
    ),
    // Few questions need them, and many articles have many.
    get speakers() {
      speakers ??= mergeSpeakers(shelves.map((shelf) => shelf.listSpeakers()));
      return speakers;
    },
  };
}
