import type { Draft } from '../draft.ts';
import { readHtml } from '../file/read-page.ts';
import type { FeedItem } from './feed.ts';

/** An item of a feed that has its text with it. */
export interface ItemSource {
  readonly kind: 'item';
  readonly item: FeedItem & { readonly content: string };
}

/** Reads the article of a feed's item: what the feed says of it, over what its text says. */
export function readItem({ item }: ItemSource): Draft {
  const { title, content, url, published, authors, publisher, language } = item;
  const read = readHtml(
    `<html><head></head><body><article>${content}</article></body></html>`,
    url,
  );
  return {
    ...read,
    headline: title || read.headline,
    authors: authors.length > 0 ? authors : read.authors,
    publisher,
    published: published ?? read.published,
    url,
    language,
    // The text is not cut from its page: nothing is known of what else stands there.
    pageTexts: [],
  };
}
