import { isWebAddress } from '../../article/field-problem.ts';

/** Where a saved page says its address: all browsers and templates have it near the top. */
const SEARCHED_CHARS = 200_000;

const quoted = '["\'](?<address>https?://[^"\'<>\\s]{1,2000})["\']';
/** `<!-- saved from url=(0031)https://example.org/story -->`, as browsers write it. */
const savedFrom =
  /<!--\s{0,9}saved from url=\(\d{1,6}\)(?<address>https?:\/\/[^\s<>]{1,2000})/iu;
/** `<link rel="canonical" href="https://example.org/story">`, in either order. */
const canonical = [
  new RegExp(
    `<link\\s[^<>]{0,500}?rel=["']?canonical\\b[^<>]{0,500}?href=${quoted}`,
    'iu',
  ),
  new RegExp(
    `<link\\s[^<>]{0,500}?href=${quoted}[^<>]{0,500}?rel=["']?canonical\\b`,
    'iu',
  ),
];
/** `<meta property="og:url" content="https://example.org/story">` */
const openGraph = new RegExp(
  `<meta\\s[^<>]{0,500}?property=["']?og:url\\b[^<>]{0,500}?content=${quoted}`,
  'iu',
);

/**
 * Finds the address from which a page was saved, as the page says itself: for whoever trusts
 * the files, since a page can say any.
 *
 * @returns null where it says none.
 */
export function findStatedAddress(html: string): string | null {
  const text = html.slice(0, SEARCHED_CHARS);
  for (const pattern of [...canonical, openGraph, savedFrom]) {
    const address = pattern.exec(text)?.groups?.['address']?.replaceAll('&amp;', '&');
    if (address !== undefined && isWebAddress(address)) return address;
  }
  return null;
}
