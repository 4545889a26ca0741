import { said } from '../../wording/said.ts';
import type { Draft } from '../draft.ts';
import { contentKind } from '../fetch/content-kind.ts';
import { decodeText } from '../fetch/decode-text.ts';
import { extractPage } from '../page/extract-page.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { PageSource } from '../source.ts';
import { readNinjs } from './read-ninjs.ts';
import { readText } from './read-text.ts';

/** Reads a fetched page: HTML, plain text, or ninjs. */
export function readPage({ bytes, contentType, url }: PageSource): Draft | Refusal {
  const text = decodeText(bytes, contentType);
  switch (contentKind(contentType)) {
    case 'html':
      return readHtml(text, url);
    case 'text':
      return readText(text, url);
    case 'json':
      return readNinjs(text, url);
    case 'feed':
      return refuse('type', said('intake.is-feed'), said('remedies.follow-feed'));
    default:
      return refuse('type', said('intake.no-text'), said('remedies.article-address'));
  }
}

/** Texts of a page that are kept for fragments; the longest news pages have some 5,000. */
const MOST_PAGE_TEXTS = 20_000;

/** Reads an article from the HTML of its page. */
export function readHtml(html: string, url: string): Draft {
  const { paragraphs, pageTexts, ...page } = extractPage({ html, url });
  return {
    headline: page.title ?? '',
    paragraphs,
    authors: page.authors,
    publisher: page.publisher,
    published: page.published,
    updated: page.updated,
    url: page.canonical,
    language: page.language,
    licence: null,
    credit: null,
    pageTexts: pageTexts.slice(0, MOST_PAGE_TEXTS),
    page: {
      isFree: page.isFree,
      isLive: page.isLive,
      hasNextPage: page.hasNextPage,
      isFrontPage: isFrontPage(url),
    },
  };
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}
