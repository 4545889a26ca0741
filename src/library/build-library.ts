import type { Library } from '../answer/library.ts';
import type { Article } from '../article/article.ts';
import { analyseArticle } from './analyse-article.ts';
import { joinShelves } from './join-shelves.ts';
import { Shelf } from './shelf.ts';
import { toReading } from './to-reading.ts';

/**
 * Builds the library of some articles: reads each once and indexes its passages.
 *
 * @param articles Sorted by id; ids are unique.
 */
export function buildLibrary(articles: readonly Article[]): Library {
  const shelf = buildShelf(articles);
  return joinShelves(shelf.vocabulary, [shelf]);
}

/** Puts articles on a new shelf, in their order. */
export function buildShelf(articles: readonly Article[]): Shelf {
  const shelf = new Shelf();
  for (const article of articles) {
    const { parts, speakers, packed } = analyseArticle(article);
    shelf.add({
      reading: toReading(article, parts.sentences.length, () => parts),
      readSpeakers: () => speakers,
      packed,
    });
  }
  return shelf;
}
