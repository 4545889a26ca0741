import { collapseWhiteSpace } from '../../article/white-space.ts';
import type { PageDocument, PageElement } from '../page/dom.ts';
import { parseDay } from './parse-day.ts';

/** Longest byline, in characters: longer ones hold more than names. */
const BYLINE_CHARS = 60;
/** Elements of each kind that are looked at. */
const MOST_ELEMENTS = 20;

const authorPlaces = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  '.byline [class*="author"]',
  '.byline a',
  '.byline',
  '.author-name',
  '.vcard .fn',
  '.fn',
  '.author a',
  '.author',
  '[class*="byline"]',
  '[class*="author"]',
] as const;
const dayPlaces = {
  published: [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'time[datetime]',
    '.published',
    'abbr[title]',
    '.pubdate',
    '.entry-date',
    '.post-date',
    '.date',
    '.timestamp',
    '[class*="publish"]',
    '[class*="date"]',
  ],
  updated: ['[itemprop="dateModified"]', 'time.updated', '.updated'],
} as const;

/** The texts of the first elements that match, without empty ones. */
export function textsOf(page: PageElement, selector: string): readonly string[] {
  return firstOf(page, selector)
    .map((element) => collapseWhiteSpace(element.textContent ?? ''))
    .filter((text) => text !== '');
}

/** Finds authors where pages print them: microdata, `rel="author"`, a short byline. */
export function findPrintedAuthors(page: PageDocument): readonly string[] {
  for (const place of authorPlaces) {
    const names = firstOf(page, place)
      .map((element) => element.getAttribute('content') ?? element.textContent ?? '')
      .map(collapseWhiteSpace)
      .filter((text) => text !== '' && text.length <= BYLINE_CHARS);
    // A byline stands once, or an author each; more of a loose kind are other articles'.
    if (names.length > 0)
      return place.includes('class*') || place.startsWith('.')
        ? names.slice(0, 1)
        : names;
  }
  return [];
}

/** Finds the day where pages print it; null where they do not. */
export function findPrintedDay(
  page: PageDocument,
  kind: keyof typeof dayPlaces,
): string | null {
  for (const place of dayPlaces[kind]) {
    for (const element of firstOf(page, place)) {
      const written =
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.getAttribute('title') ??
        collapseWhiteSpace((element.textContent ?? '').slice(0, 200));
      const day = parseDay(written);
      if (day !== null) return day;
    }
  }
  return null;
}

function firstOf(page: PageElement, selector: string): readonly PageElement[] {
  return [...page.querySelectorAll(selector)].slice(0, MOST_ELEMENTS);
}
