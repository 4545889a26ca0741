import { collapseWhiteSpace } from '../../article/white-space.ts';
import type { PageDocument } from '../page/dom.ts';
import { readStatedArticle } from './article-thing.ts';
import { chooseTitle, withoutSite } from './choose-title.ts';
import { canonicalAddress } from './clean-address.ts';
import { cleanAuthors } from './clean-authors.ts';
import { authorNames, publishedNames, updatedNames } from './meta-names.ts';
import { MetaTags } from './meta-tags.ts';
import type { Metadata } from './metadata.ts';
import { dayInPath, parseDay } from './parse-day.ts';
import { findPrintedAuthors, findPrintedDay, textsOf } from './printed.ts';

/**
 * Reads what a page says of its article: first as JSON-LD, then in `meta` elements of Open
 * Graph, Parse.ly, Sailthru, Dublin Core and citation indexes, then in microdata and in the
 * byline as printed, last in the address.
 *
 * @param readFrom The address of the page, or null for one that has none.
 * @param lines What the page shows first, for a headline that is no heading.
 */
export function readMetadata(
  page: PageDocument,
  readFrom: string | null,
  lines: readonly string[] = [],
): Metadata {
  const stated = readStatedArticle(page);
  const tags = new MetaTags(page);
  const publisher = readPublisher(stated.publisher, tags, readFrom);
  const headings = textsOf(page, 'h1');
  const shared = tags.first(
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'citation_title',
  );
  const window = textsOf(page, 'title')[0] ?? null;
  const headline = textsOf(page, '[itemprop="headline"]')[0] ?? null;
  const sources = {
    stated: withoutSite(stated.headline ?? headline, publisher),
    shared,
    headings,
    lines,
    window,
    publisher,
  };
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const path = readFrom === null ? '' : new URL(readFrom).pathname;
  const canonical = canonicalAddress(
    [link, tags.first('og:url'), stated.url].filter((url) => typeof url === 'string'),
    readFrom,
  );
  return {
    title: chooseTitle(sources),
    titles: [
      stated.headline,
      shared,
      withoutSite(shared, publisher),
      window,
      withoutSite(window, publisher),
      ...headings,
    ].filter((title) => title !== null),
    authors: readAuthors(page, { stated: stated.authors, tags, publisher }),
    publisher,
    published:
      parseDay(stated.published) ??
      firstDay(tags, publishedNames) ??
      findPrintedDay(page, 'published') ??
      dayInPath(path) ??
      (canonical === null ? null : dayInPath(new URL(canonical).pathname)),
    updated:
      parseDay(stated.updated) ??
      firstDay(tags, updatedNames) ??
      findPrintedDay(page, 'updated'),
    canonical,
    language: readLanguage(
      page,
      stated.language ?? tags.first('og:locale', 'content-language', 'dc.language'),
    ),
    body: stated.body,
    isFree: stated.isFree,
    isLive: stated.isLive,
    hasNextPage: hasNextPage(page, readFrom),
    kind: tags.first('og:type')?.toLowerCase() ?? null,
  };
}

function firstDay(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const day = parseDay(tags.first(name));
    if (day !== null) return day;
  }
  return null;
}

function readAuthors(
  page: PageDocument,
  found: {
    readonly stated: readonly string[];
    readonly tags: MetaTags;
    readonly publisher: string | null;
  },
): readonly string[] {
  const sources = [
    () => found.stated,
    ...authorNames.map((name) => () => found.tags.all(name)),
    () => found.tags.all('citation_author').map(inPrintedOrder),
    () => findPrintedAuthors(page),
  ];
  for (const source of sources) {
    const names = cleanAuthors(source(), found.publisher);
    if (names.length > 0) return names;
  }
  return [];
}

/** `Lee, Ann`, as citation indexes want it, is `Ann Lee`. */
function inPrintedOrder(name: string): string {
  return name.replace(/^(?<last>[^,]+), (?<first>[^,]+)$/u, '$<first> $<last>');
}

function readPublisher(
  stated: string | null,
  tags: MetaTags,
  readFrom: string | null,
): string | null {
  const named =
    tags.first('og:site_name') ??
    stated ??
    tags.first(
      'application-name',
      'dc.publisher',
      'dcterms.publisher',
      'citation_journal_title',
      'twitter:app:name:iphone',
    );
  if (named !== null) return collapseWhiteSpace(named).slice(0, 100);
  return readFrom === null ? null : new URL(readFrom).hostname.replace(/^www\./u, '');
}

/** `en_GB`, `EN-gb`, `en, fr` are `en-gb` and `en`. */
function readLanguage(page: PageDocument, stated: string | null): string | null {
  const written = page.documentElement?.getAttribute('lang') || stated;
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*/iu.exec(written?.trim() ?? '')?.[0];
  return tag?.replaceAll('_', '-').toLowerCase() ?? null;
}

/** `?page=2`, `/2/`, `-2.html`: how the address of a further page differs. */
const pageNumber = /(?:[?&](?:page|p|pg|seite)=|[/,_-])[2-9](?:\/|\.\w{3,5})?$/u;

/** Blogs give the next article in the same way; only an address with a number is a page. */
function hasNextPage(page: PageDocument, readFrom: string | null): boolean {
  const next = page.querySelector('link[rel="next"]')?.getAttribute('href');
  if (typeof next !== 'string' || readFrom === null || !URL.canParse(next, readFrom))
    return false;
  const { href } = new URL(next, readFrom);
  const own = new URL(readFrom);
  const stem = `${own.origin}${own.pathname.replace(/(?:\.\w{3,5}|\/)$/u, '')}`;
  return href.startsWith(stem) && pageNumber.test(href);
}
