import robotsParser from 'robots-parser';
import { said } from '../../wording/said.ts';
import { type Refusal, type RefusalReason, refuse } from '../refusal.ts';
import { decodeText } from './decode-text.ts';
import { type FetchMeans, fetchResponse } from './fetch-response.ts';

/** The name by which `robots.txt` speaks of this program. */
export const robotName = 'VerbatimBot';

/** How long a site's rules are kept, in milliseconds (RFC 9309, 2.4: at most a day). */
const KEEP_MS = 60 * 60 * 1000;
/** How long it is kept that they cannot be had: a site that is back is asked again soon. */
const KEEP_FAILED_MS = 60 * 1000;
/** Sites whose rules are kept; the oldest goes first. */
const MOST_SITES = 500;
/** Characters of rules that are read (RFC 9309, 2.5: at least 500 KiB). */
const LIMIT_CHARS = 512 * 1024;

// Its types describe a default export of an ES module, which the package is not.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** Why an address may not be fetched; null where it may. */
type Rules = (url: string) => Refusal | null;
interface Fetched {
  readonly rules: Rules;
  /** Milliseconds. */
  readonly keepFor: number;
}
interface Kept {
  readonly rules: Rules;
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

  /** Tells why the site of `url` does not let this program fetch it; null where it does. */
  async findObjection(url: URL, means: FetchMeans): Promise<Refusal | null> {
    const kept = this.#bySite.get(url.origin);
    if (kept !== undefined && kept.until > this.#now()) return kept.rules(url.href);
    const { rules, keepFor } = await fetchRules(url.origin, means);
    // A fetch that was cut off by its own time says nothing about the site, and goes no further.
    if (means.signal.aborted) return null;
    this.#bySite.delete(url.origin);
    this.#bySite.set(url.origin, { rules, until: this.#now() + keepFor });
    const [oldest] = this.#bySite.keys();
    if (this.#bySite.size > MOST_SITES && oldest !== undefined)
      this.#bySite.delete(oldest);
    return rules(url.href);
  }
}

/** A file that redirects to where nobody may follow counts as none (RFC 9309, 2.3.1.2). */
const LED_ASTRAY: readonly RefusalReason[] = [
  'too-many-redirects',
  'address',
  'not-public',
];

async function fetchRules(origin: string, means: FetchMeans): Promise<Fetched> {
  const address = new URL('/robots.txt', origin);
  const fetched = await fetchResponse(address, {
    ...means,
    accept: 'text/plain',
    conditions: {},
    findObjection: async () => null,
  });
  if (fetched.kind === 'refused') return readFailure(fetched);
  // RFC 9309, 2.3.1.4: what fails forbids all; 2.3.1.3: what is not there allows all.
  if (fetched.status >= 500)
    return { rules: () => refuseRobots(), keepFor: KEEP_FAILED_MS };
  if (fetched.status >= 400) return { rules: () => null, keepFor: KEEP_MS };
  const text = decodeText(fetched.bytes, null).slice(0, LIMIT_CHARS);
  const parsed = parseRobots(address.href, text);
  const rules: Rules = (url) =>
    parsed.isAllowed(url, robotName) === false ? refuseRobots() : null;
  return { rules, keepFor: KEEP_MS };
}

function readFailure(refusal: Refusal): Fetched {
  if (LED_ASTRAY.includes(refusal.reason)) return { rules: () => null, keepFor: KEEP_MS };
  if (refusal.reason === 'too-big')
    return { rules: () => refuseRobots(), keepFor: KEEP_MS };
  // Of a site that is not there it is said that it is not there.
  return { rules: () => refusal, keepFor: KEEP_FAILED_MS };
}

function refuseRobots(): Refusal {
  return refuse('robots', said('intake.robots'));
}
