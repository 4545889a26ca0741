import { isWebAddress } from '../../article/field-problem.ts';
import { parsePage } from '../page/dom.ts';

/** The types by which a page names its feeds. */
const feedType = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/iu;

/** Feeds of comments are no news. */
const comments = /\bcomments?\b/iu;

/**
 * Finds the feeds that a page names: `<link rel="alternate" type="application/rss+xml">`, as
 * the HTML standard has it (4.6.7.1). Those of comments come last.
 */
export function findFeedLinks(html: string, url: string): readonly string[] {
  if (!/<link\b/iu.test(html)) return [];
  const found = [...parsePage(html).querySelectorAll('link[rel][type][href]')].filter(
    (link) =>
      /\balternate\b/iu.test(link.getAttribute('rel') ?? '') &&
      feedType.test(link.getAttribute('type')?.trim() ?? ''),
  );
  const isOfComments = (link: (typeof found)[number]): boolean =>
    comments.test(`${link.getAttribute('title')} ${link.getAttribute('href')}`);
  const ordered = [
    ...found.filter((link) => !isOfComments(link)),
    ...found.filter(isOfComments),
  ];
  return ordered
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => URL.canParse(href, url))
    .map((href) => new URL(href, url).href)
    .filter(isWebAddress);
}
