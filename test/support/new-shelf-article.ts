import type { NewShelfArticle } from '../../src/store/shelf-article.ts';
import { buildArticle } from './build-article.ts';
import { ANN, NOON, SERVER } from './new-pin.ts';

/** Builds an article that is to be put on a shelf. */
export function newShelfArticle(known: Partial<NewShelfArticle> = {}): NewShelfArticle {
  const {
    id: _id,
    slug: _slug,
    ...article
  } = buildArticle('The harbour opens', ['Now.']);
  return {
    guildId: SERVER,
    article: { ...article, authors: ['Ann Lee'], url: 'https://example.org/harbour' },
    hash: 'a1b2',
    sentences: [
      { start: 0, end: 17 },
      { start: 19, end: 23 },
    ],
    analysis: null,
    by: ANN,
    at: NOON,
    ...known,
  };
}

/** Builds an article whose text and address tell which it is, with an analysis of 100 kB. */
export function numberedArticle(place: number): NewShelfArticle {
  const { article } = newShelfArticle();
  return newShelfArticle({
    article: { ...article, text: `${article.text} ${place}`, url: null },
    hash: `text ${place}`,
    analysis: { version: `text ${place}`, bytes: new Uint8Array(100_000).fill(place) },
  });
}
