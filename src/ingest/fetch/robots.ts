import robotsParser from 'robots-parser';
import { decodeText } from './decode-text.ts';
import { type FetchMeans, fetchResponse } from './fetch-response.ts';

/** The name by which `robots.txt` speaks of this program. */
export const robotName = 'VerbatimBot';

/** How long a site's rules are kept, in milliseconds (RFC 9309, 2.4: at most a day). */
const KEEP_MS = 60 * 60 * 1000;
/** Sites whose rules are kept; the oldest goes first. */
const MOST_SITES = 500;
/** Characters of rules that are read (RFC 9309, 2.5: at least 500 KiB). */
const LIMIT_CHARS = 512 * 1024;

// Its types describe a default export of an ES module, which the package is not.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

type Rules = (url: string) => boolean;
interface Kept {
  readonly isAllowed: Rules;
  readonly until: number;
}

/**
 * Keeps what sites allow to be fetched, as their `robots.txt` says (RFC 9309): no file
 * allows all; a server that fails, or cannot be reached, allows nothing for now.
 */
export class RobotsRules {
  readonly #now: () => number;
  readonly #bySite = new Map<string, Kept>();

  /** @param now The time in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Tells whether the site of `url` lets this program fetch it. */
  async allows(url: URL, means: FetchMeans): Promise<boolean> {
    const kept = this.#bySite.get(url.origin);
    if (kept !== undefined && kept.until > this.#now()) return kept.isAllowed(url.href);
    const isAllowed = await fetchRules(url.origin, means);
    // A fetch that was cut off by its own time says nothing about the site.
    if (means.signal.aborted) return true;
    this.#bySite.delete(url.origin);
    this.#bySite.set(url.origin, { isAllowed, until: this.#now() + KEEP_MS });
    const [oldest] = this.#bySite.keys();
    if (this.#bySite.size > MOST_SITES && oldest !== undefined)
      this.#bySite.delete(oldest);
    return isAllowed(url.href);
  }
}

async function fetchRules(origin: string, means: FetchMeans): Promise<Rules> {
  const address = new URL('/robots.txt', origin);
  const fetched = await fetchResponse(address, {
    ...means,
    accept: 'text/plain',
    conditions: {},
    mayFetch: async () => true,
  });
  if (fetched.kind === 'refused') {
    // What does not exist or is not to be reached fails again when the page itself is fetched.
    return () => fetched.reason !== 'too-big';
  }
  if (fetched.status >= 500) return () => false;
  if (fetched.status >= 400) return () => true;
  const text = decodeText(fetched.bytes, null).slice(0, LIMIT_CHARS);
  const rules = parseRobots(address.href, text);
  return (url) => rules.isAllowed(url, robotName) !== false;
}
