/** What front matter can say of an article. */
export type Field =
  | 'number'
  | 'title'
  | 'authors'
  | 'publisher'
  | 'published'
  | 'updated'
  | 'url'
  | 'language'
  | 'licence'
  | 'credit';

/**
 * The keys that say a field: ours first, then aliases as Hugo,
 * Jekyll, Astro, trafilatura, Obsidian Web Clipper and defuddle write them. Where a file
 * has several, the first in the list that has a value is read.
 *
 * `source` is in two lists: it means the page where it is a web address, else the
 * publisher. The names of schema.org's NewsArticle are aliases too.
 */
export const keysByField: Readonly<Record<Field, readonly string[]>> = {
  number: ['number'],
  title: ['title', 'headline'],
  authors: ['authors', 'author', 'byline', 'creator'],
  publisher: ['publisher', 'site', 'sitename', 'source', 'hostname', 'domain'],
  published: ['date', 'published', 'datePublished', 'pubDate', 'created'],
  updated: ['updated', 'dateModified', 'lastmod', 'modified'],
  url: ['url', 'source', 'link', 'canonical', 'canonicalURL', 'permalink'],
  language: ['language', 'inLanguage', 'lang'],
  licence: ['licence', 'license'],
  credit: ['credit'],
};

/** Keys that may stand in front matter and that nothing of ours reads. */
const unreadKeys: readonly string[] = [
  'description',
  'summary',
  'excerpt',
  'tags',
  'keywords',
  'section',
  'articleSection',
  'categories',
];

/** Every key that may stand in front matter. */
export const knownKeys: readonly string[] = [
  ...Object.values(keysByField).flat(),
  ...unreadKeys,
];
