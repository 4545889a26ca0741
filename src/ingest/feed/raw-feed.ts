import type { AtomFeed, JsonFeed, parseFeed, RdfFeed, RssFeed } from 'feedsmith';
import { isWebAddress } from '../../article/field-problem.ts';
import type { RawFeed, RawItem } from './raw-item.ts';

type AnyFeed = ReturnType<typeof parseFeed<string>>;

/** Brings feeds of the four formats into one form. */
export function toRawFeed(parsed: AnyFeed): RawFeed {
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed);
    case 'rdf':
      return fromRdf(parsed.feed);
    case 'atom':
      return fromAtom(parsed.feed);
    case 'json':
      return fromJson(parsed.feed);
    default:
      return parsed satisfies never;
  }
}

/** RSS 0.9 to 2.0: https://www.rssboard.org/rss-specification */
function fromRss(feed: RssFeed.Feed<string>): RawFeed {
  return {
    title: feed.title ?? '',
    language: feed.language ?? null,
    ttlMinutes: feed.ttl ?? null,
    items: (feed.items ?? []).map((item) => ({
      links: [
        item.link,
        item.guid?.isPermaLink === false ? null : whole(item.guid?.value),
      ],
      base: null,
      title: item.title ?? '',
      hasMarkup: true,
      date: item.pubDate ?? item.dc?.dates?.[0] ?? null,
      authors: item.dc?.creators ?? (item.authors ?? []).map(personOfRss),
      content: item.content?.encoded ?? item.description ?? null,
    })),
  };
}

/** A name of an item is its link only where it is a whole address: many are numbers. */
function whole(id: string | undefined): string | null {
  return id !== undefined && isWebAddress(id) ? id : null;
}

/** RSS has `ann@example.org (Ann Lee)`; a bare name is what many write. */
function personOfRss({ name = '' }: RssFeed.Person): string {
  return /\((?<name>[^()]*)\)\s*$/u.exec(name)?.groups?.['name'] ?? name;
}

/** RSS 1.0: https://web.resource.org/rss/1.0/spec */
function fromRdf(feed: RdfFeed.Feed<string>): RawFeed {
  return {
    title: feed.title ?? '',
    language: feed.dc?.languages?.[0] ?? null,
    ttlMinutes: null,
    items: (feed.items ?? []).map((item) => ({
      links: [item.link, whole(item.rdf?.about)],
      base: null,
      title: item.title ?? '',
      hasMarkup: true,
      date: item.dc?.dates?.[0] ?? null,
      authors: item.dc?.creators ?? [],
      content: item.content?.encoded ?? item.description ?? null,
    })),
  };
}

/** Atom: RFC 4287. */
function fromAtom(feed: AtomFeed.Feed<string>): RawFeed {
  const shared = (feed.authors ?? []).map(({ name }) => name ?? '');
  return {
    title: feed.title?.value ?? '',
    language: feed.xml?.lang ?? null,
    ttlMinutes: null,
    items: (feed.entries ?? []).map((entry) => ({
      links: alternates(entry.links ?? []),
      base: entry.xml?.base ?? feed.xml?.base ?? null,
      title: entry.title?.value ?? '',
      hasMarkup: /html/iu.test(entry.title?.type ?? 'text'),
      date: entry.published ?? entry.updated ?? null,
      authors: entry.authors?.map(({ name }) => name ?? '') ?? shared,
      content: contentOfAtom(entry.content) ?? contentOfAtom(entry.summary),
    })),
  };
}

/** A link without `rel` is the entry's page (RFC 4287, 4.2.7.2); a page is read best as HTML. */
function alternates(links: readonly AtomFeed.Link<string>[]): RawItem['links'] {
  const own = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  const isHtml = ({ type = 'text/html' }: AtomFeed.Link<string>): boolean =>
    /html/iu.test(type);
  return [...own.filter(isHtml), ...own].map(({ href }) => href);
}

function contentOfAtom(content: AtomFeed.Content | undefined): string | null {
  const { value, type = 'text' } = content ?? {};
  if (value === undefined) return null;
  if (/html/iu.test(type)) return value;
  return /^text(?:\/plain)?$/iu.test(type) ? toParagraphs(value) : null;
}

/** JSON Feed 1 and 1.1: https://www.jsonfeed.org/version/1.1/ */
function fromJson(feed: JsonFeed.Feed<string>): RawFeed {
  const names = (authors: readonly JsonFeed.Author[]): readonly string[] =>
    authors.map(({ name }) => name ?? '');
  return {
    title: feed.title ?? '',
    language: feed.language ?? null,
    ttlMinutes: null,
    items: (feed.items ?? []).map((item) => ({
      links: [item.url, item.external_url, whole(item.id)],
      base: null,
      title: item.title ?? '',
      hasMarkup: false,
      date: item.date_published ?? item.date_modified ?? null,
      authors: names(item.authors ?? feed.authors ?? []),
      content:
        item.content_html ??
        (item.content_text === undefined ? null : toParagraphs(item.content_text)),
    })),
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Writes plain text as HTML: blank lines part paragraphs. */
function toParagraphs(text: string): string {
  return text
    .replace(/[&<>]/gu, (character) => ESCAPES[character] ?? '')
    .split(/\n[^\S\n]*\n/u)
    .map((part) => `<p>${part}</p>`)
    .join('');
}
