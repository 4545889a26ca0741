/** What shops and newsletters add to a link; it does not change the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|smid|cmpid)$/iu;

/** Matches "www", "m", "mobile", "amp": the same page, for another screen. */
const SCREEN = /^(?:www|m|mobile|amp)$/u;

/** Matches "/amp" and ".amp" at the end of a path, "/amp/" too; not "/amp" alone. */
const AMP_PATH = /(?<=[^/])[/.]amp\/?$/iu;

/** Matches the parameters "amp" and "outputType" of "?amp=1" and "?outputType=amp". */
const AMP_PARAMETER = /^(?:amp|outputtype)$/iu;

/**
 * Tells whether two links lead to the same page: the scheme, "www.", "m." and other names of
 * hosts for telephones, "/amp", a slash at the end, the fragment, tracking and the way letters
 * are encoded do not count. False where one is no http(s) link.
 */
export function isSamePage(one: string, other: string): boolean {
  const page = pageOf(one);
  return page !== null && page === pageOf(other);
}

/** Tells whether a text is one http(s) link. */
export function isLink(text: string): boolean {
  return pageOf(text) !== null;
}

/** Returns what is the same for all links to one page; null for what is no http(s) link. */
export function pageOf(text: string): string | null {
  const link = text.trim();
  if (!/^https?:\/\/\S+$/iu.test(link) || !URL.canParse(link)) return null;
  const { hostname, port, pathname, searchParams } = new URL(link);
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name) && !AMP_PARAMETER.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  const path = decodePath(pathname).replace(AMP_PATH, '').replace(/\/$/u, '');
  return `${bareHost(hostname)}:${port}${path}?${query.join('&')}`;
}

/** "en.m.example.org" and "www.en.example.org" are "en.example.org"; "m.org" stays. */
function bareHost(hostname: string): string {
  const names = hostname.split('.');
  return names
    .filter((name, at) => at >= names.length - 2 || !SCREEN.test(name))
    .join('.');
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
