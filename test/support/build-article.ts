import type { Article } from '../../src/article/article.ts';

/** Builds an article of invented text; what is not given is not stated. */
export function buildArticle(
  headline: string,
  paragraphs: readonly string[],
  known: Partial<Article> = {},
): Article {
  return {
    id: 'A1',
    slug: 'invented',
    headline,
    text: [headline, ...paragraphs].join('\n\n'),
    authors: [],
    publisher: null,
    published: null,
    updated: null,
    url: null,
    language: 'en',
    licence: null,
    credit: null,
    ...known,
  };
}
