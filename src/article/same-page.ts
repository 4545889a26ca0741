/** What shops and newsletters add to a link; it does not change the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|smid|cmpid)$/iu;

/**
 * Tells whether two links lead to the same page: the scheme, "www." and "m.", a slash at the
 * end, the fragment, tracking and the way letters are encoded do not count. False where one
 * is no http(s) link.
 */
export function isSamePage(one: string, other: string): boolean {
  const page = normalizeLink(one);
  return page !== null && page === normalizeLink(other);
}

/** Tells whether a text is one http(s) link. */
export function isLink(text: string): boolean {
  return normalizeLink(text) !== null;
}

function normalizeLink(text: string): string | null {
  const link = text.trim();
  if (!/^https?:\/\/\S+$/iu.test(link) || !URL.canParse(link)) return null;
  const { hostname, port, pathname, searchParams } = new URL(link);
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  const host = hostname.replace(/^(?:www|m|mobile)\./u, '');
  const path = decodePath(pathname).replace(/\/$/u, '');
  return `${host}:${port}${path}?${query.join('&')}`;
}

/** The same path is written with more or fewer characters encoded. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not UTF-8: compared as it is written.
    return path;
  }
}
