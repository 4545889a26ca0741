import type { PageElement } from '../page/dom.ts';
import { findThings, isThing, type Thing, typesOf } from './json-ld.ts';

/** What a page says of its article as JSON-LD; empty or null where it does not. */
export interface StatedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly body: string | null;
  /** False where it says that only subscribers read all of it. */
  readonly isFree: boolean | null;
  /** Whether it is a report that is written while things happen. */
  readonly isLive: boolean;
}

/** Subtypes of `Article` in schema.org, and what blogs use: `ReportageNewsArticle`. */
const articleType = /(?:Article|BlogPosting|Report|Posting|Review)$/u;

/**
 * Reads the article that a page states as JSON-LD: of several the one with most said of it.
 * An author or publisher that is only named by its `@id` is looked up.
 */
export function readStatedArticle(page: PageElement): StatedArticle {
  const things = findThings(page);
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const articles = things.filter((thing) =>
    typesOf(thing).some((type) => articleType.test(type)),
  );
  const article = articles.toSorted((one, other) => weight(other) - weight(one))[0] ?? {};
  const names = (value: unknown): readonly string[] => namesOf(value, byId);
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    authors: names(article['author'] ?? article['creator']),
    publisher: names(article['publisher'] ?? article['sourceOrganization'])[0] ?? null,
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    updated: textOf(article['dateModified']),
    url: urlOf(article['url']) ?? urlOf(article['mainEntityOfPage']),
    language: textOf(article['inLanguage']),
    body: textOf(article['articleBody']),
    isFree: truthOf(article['isAccessibleForFree']),
    isLive: typesOf(article).includes('LiveBlogPosting'),
  };
}

function weight(article: Thing): number {
  const members = [
    'headline',
    'datePublished',
    'author',
    'articleBody',
    'mainEntityOfPage',
  ];
  return members.filter((member) => article[member] !== undefined).length;
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): readonly string[] {
  return [value].flat(2).flatMap((item) => {
    if (typeof item === 'string') return item.trim() === '' ? [] : [item];
    if (!isThing(item)) return [];
    const name = textOf(item['name']) ?? textOf(byId.get(item['@id'])?.['name']);
    if (name !== null) return [name];
    const listed = [item['name']].flat().filter((part) => typeof part === 'string');
    return listed;
  });
}

function textOf(value: unknown): string | null {
  const single = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof single === 'string' && single.trim() !== '' ? single.trim() : null;
}

function urlOf(value: unknown): string | null {
  return isThing(value) ? (textOf(value['@id']) ?? textOf(value['url'])) : textOf(value);
}

function truthOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = textOf(value)?.toLowerCase().replace(/^.*\//u, '');
  return text === 'true' || text === 'false' ? text === 'true' : null;
}
