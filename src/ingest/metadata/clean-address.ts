import { isWebAddress } from '../../article/field-problem.ts';

/** `utm_source`, `fbclid`, `gclid`: parameters that say who follows a link, not to what. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|cmpid|icid|ns_\w+|ref_src|ref_url|smid|partner|ftag|ocid|taid|at_\w+|xtor|soc_src|soc_trk|wt_mc|guccounter|guce_\w+|s_cid|sr_share|__twitter_impression)$/iu;

/** Returns an address without its fragment and without the parameters that track. */
function withoutTracking(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()])
    if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/**
 * The one address of an article: what its page says, where that is on the same site and a page
 * of its own, else the address that it was read from. Without tracking parameters.
 *
 * @param stated What the page gives as canonical, in the order of trust; may be relative.
 */
export function canonicalAddress(
  stated: readonly string[],
  readFrom: string | null,
): string | null {
  const own = stated.find((address) => isOwnAddress(address, readFrom));
  const chosen = own === undefined ? readFrom : new URL(own, readFrom ?? undefined).href;
  return chosen === null ? null : withoutTracking(chosen);
}

function isOwnAddress(address: string, readFrom: string | null): boolean {
  if (readFrom === null) return isWebAddress(address);
  if (!URL.canParse(address, readFrom)) return false;
  const url = new URL(address, readFrom);
  const hasLogin = url.username !== '' || url.password !== '';
  if (!/^https?:$/u.test(url.protocol) || hasLogin) return false;
  return isOwnPage(url, new URL(readFrom));
}

/** Not the front page: some sites give that as canonical for all their pages. */
function isOwnPage(url: URL, readFrom: URL): boolean {
  if (siteOf(url.hostname) !== siteOf(readFrom.hostname)) return false;
  return url.pathname !== '/' || url.search !== '' || readFrom.pathname === '/';
}

/**
 * The site of a host: its last two names, or three under `co.uk` and its like. Without
 * the list of public suffixes this can call two hosts of one registry the same site, which is why
 * nothing but the choice between two printed addresses hangs on it.
 */
function siteOf(host: string): string {
  const names = host.toLowerCase().replace(/\.$/u, '').split('.');
  const isPaired = /^(?:com?|org|net|gov|edu|ac|gob|or|ne)$/u.test(names.at(-2) ?? '');
  return names.slice(isPaired && (names.at(-1)?.length ?? 0) === 2 ? -3 : -2).join('.');
}
