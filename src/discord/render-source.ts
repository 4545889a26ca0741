import type { CitedPassage } from '../answer/answer.ts';
import { type Address, formatAddress } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import type { Words } from '../wording/words.ts';
import { escapeInline } from './escape.ts';
import { maskLink } from './mask-link.ts';
import { small } from './remarks.ts';

/**
 * Renders where a passage stands, as small text: headline, publisher, date, address, its
 * place among all that were found, and below it licence and credit where the article has
 * them. What the article does not state is said to be not stated. The address leads to the
 * passage's line on the article's page where a masked link can.
 *
 * @param place Place of the passage from 1, and how many there are.
 */
export function renderSource(
  { article, address, copies, link }: CitedPassage,
  { place, total, words }: { place: number; total: number; words: Words },
): string {
  const inOrder = total > 1 ? [words.say('source.place', { place, total })] : [];
  const linked = maskLink(formatAddress(address), link?.urlInText ?? null);
  const origin = renderOrigin(article, words, [linked, ...inOrder]);
  return [origin, ...renderCopies(copies, words)].join('\n');
}

/** So many addresses of the same words are named; others are counted. */
const COPIES = 5;

/** Says that other articles print the same words: agency copy is one report, not several. */
function renderCopies(
  copies: readonly Address[],
  { say, list }: Words,
): readonly string[] {
  if (copies.length === 0) return [];
  const named = copies.slice(0, COPIES).map(formatAddress);
  const left = copies.length - COPIES;
  const more = left > 0 ? [say('source.more', { count: left })] : [];
  const addresses = list([...named, ...more], 'comma');
  return [small(say('source.also-in', { count: copies.length, addresses }))];
}

/**
 * Renders where an article is from, as small text, like {@link renderSource}.
 *
 * @param more What else is to be said of it, as Markdown.
 */
export function renderOrigin(
  article: Article,
  words: Words,
  more: readonly string[] = [],
): string {
  const { say } = words;
  const parts = [
    escapeInline(article.headline, HEADLINE_CHARS),
    article.publisher
      ? escapeInline(article.publisher, SHORT_CHARS)
      : say('source.no-publisher'),
    article.published ? renderDay(article.published, words) : say('source.no-date'),
    ...(article.licence ? [] : [say('source.no-licence')]),
    ...more,
  ];
  return [small(parts.join(' · ')), ...renderRights(article)].join('\n');
}

const HEADLINE_CHARS = 150;
const SHORT_CHARS = 80;
const CREDIT_CHARS = 200;

/** Renders licence and credit of an article as small text; none where it has neither. */
export function renderRights({ licence, credit }: Article): readonly string[] {
  const parts = [
    ...(licence ? [escapeInline(licence, SHORT_CHARS)] : []),
    ...(credit ? [escapeInline(credit, CREDIT_CHARS)] : []),
  ];
  return parts.length === 0 ? [] : [small(parts.join(' · '))];
}

/** Renders the day, or what the article writes in its place; the time of day tells a reader little. */
export function renderDay(published: string, { day }: Words): string {
  return escapeInline(day(DAY.exec(published)?.[0] ?? published), SHORT_CHARS);
}

// Matches "2017-07-21" in "2017-07-21T22:30-05:00"; not in "21 July 2017".
const DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/;
