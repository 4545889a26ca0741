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
