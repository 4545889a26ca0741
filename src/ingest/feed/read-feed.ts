import { parseFeed } from 'feedsmith';
import { isWebAddress } from '../../article/field-problem.ts';
import { collapseWhiteSpace } from '../../article/white-space.ts';
import { decodeText } from '../fetch/decode-text.ts';
import { canonicalAddress } from '../metadata/clean-address.ts';
import { cleanAuthors } from '../metadata/clean-authors.ts';
import { parseDay } from '../metadata/parse-day.ts';
import { parsePage } from '../page/dom.ts';
import { readableText } from '../page/readable-text.ts';
import type { Refusal } from '../refusal.ts';
import {
  type FeedItem,
  type FeedLinks,
  type FeedSource,
  MOST_ITEMS,
  type ReadFeed,
} from './feed.ts';
import { findFeedLinks } from './find-feed-links.ts';
import { NO_FEED } from './no-feed.ts';
import { toRawFeed } from './raw-feed.ts';
import type { RawFeed, RawItem } from './raw-item.ts';

/** HTML of fewer characters is no whole article: 150 words have some 900. */
const LEAST_CONTENT_CHARS = 900;
/** And of more neither: see `judge`. */
const MOST_CONTENT_CHARS = 1_000_000;
const TITLE_CHARS = 300;
/** Longest address of an item; the store's databases index no more than some 2,700 bytes. */
const ADDRESS_CHARS = 2000;

/**
 * Reads a feed: RSS 0.9 to 2.0, Atom, JSON Feed. A page of HTML gives the feeds that it
 * names. Pure, but as long as its parsers take: run it where it can be stopped.
 */
export function readFeed({
  bytes,
  contentType,
  url,
}: FeedSource): ReadFeed | FeedLinks | Refusal {
  const text = decodeText(bytes, contentType);
  const raw = parseRaw(text);
  if (raw !== null) return cleanFeed(raw, url);
  const addresses = findFeedLinks(text, url);
  if (addresses.length > 0) return { kind: 'feed-links', addresses };
  return NO_FEED;
}

function parseRaw(text: string): RawFeed | null {
  try {
    return toRawFeed(parseFeed(text, { maxItems: MOST_ITEMS }));
  } catch {
    return null; // feedsmith throws at what is no feed, or a broken one
  }
}

function cleanFeed(raw: RawFeed, url: string): ReadFeed {
  const title = plain(raw.title, true) || new URL(url).hostname;
  const byUrl = new Map<string, { readonly item: FeedItem; readonly at: number }>();
  for (const rawItem of raw.items) {
    const item = cleanItem(rawItem, { feedUrl: url, publisher: title, ...raw });
    if (item !== null && !byUrl.has(item.url))
      byUrl.set(item.url, { item, at: Date.parse(rawItem.date ?? '') });
  }
  const { ttlMinutes } = raw;
  return {
    kind: 'feed',
    title,
    ttlMinutes: ttlMinutes !== null && ttlMinutes > 0 ? ttlMinutes : null,
    items: newestFirst([...byUrl.values()]),
  };
}

/** Feeds list the newest first; where all say when they are from, that decides. */
function newestFirst(
  items: readonly { readonly item: FeedItem; readonly at: number }[],
): readonly FeedItem[] {
  const isDated = items.every(({ at }) => !Number.isNaN(at));
  const sorted = isDated ? items.toSorted((one, other) => other.at - one.at) : items;
  return sorted.map(({ item }) => item);
}

function cleanItem(
  raw: RawItem,
  {
    feedUrl,
    publisher,
    language,
  }: {
    readonly feedUrl: string;
    readonly publisher: string;
    readonly language: string | null;
  },
): FeedItem | null {
  const link = findLink(raw, feedUrl);
  const url = link === null ? null : canonicalAddress([], link);
  if (link === null || url === null || link.length > ADDRESS_CHARS) return null;
  return {
    url,
    link,
    title: plain(raw.title, raw.hasMarkup),
    published: parseDay(raw.date),
    authors: cleanAuthors(raw.authors.slice(0, 20), publisher),
    publisher,
    language,
    content: wholeText(raw.content),
  };
}

function findLink({ links, base }: RawItem, feedUrl: string): string | null {
  const from =
    base !== null && URL.canParse(base, feedUrl) ? new URL(base, feedUrl).href : feedUrl;
  for (const written of links) {
    const link = written?.trim() ?? '';
    if (link === '' || !URL.canParse(link, from)) continue;
    const { href, username, password } = new URL(link, from);
    if (isWebAddress(href) && username === '' && password === '') return href;
  }
  return null;
}

/** `[…]`, `Read more`, `Continue reading`: how a teaser ends. */
const teaserEnd =
  /\[(?:…|\.{3}|&hellip;|&#8230;|&#x2026;)\]|\b(?:continue|keep) reading\b|\bread (?:more|on|the (?:full|rest|whole))\b/iu;

/** Where it looks for that: teasers end with a link and some markup. */
const END_CHARS = 400;

function wholeText(content: string | null): string | null {
  if (content === null || content.length < LEAST_CONTENT_CHARS) return null;
  if (content.length > MOST_CONTENT_CHARS || teaserEnd.test(content.slice(-END_CHARS)))
    return null;
  return content;
}

/** Makes plain text of a title that may be HTML. */
function plain(title: string, hasMarkup: boolean): string {
  const isMarkup = hasMarkup && /<\/?[a-z]|&(?:#\w+|\w+);/iu.test(title);
  const cut = title.slice(0, 2 * TITLE_CHARS);
  const text = isMarkup ? (parsePage(`<p>${cut}</p>`).body?.textContent ?? '') : cut;
  const clean = readableText(collapseWhiteSpace(text)).slice(0, TITLE_CHARS);
  // A cut in the middle of a pair leaves half of it, which no database keeps.
  return clean.replace(/\p{Cs}$/u, '');
}
