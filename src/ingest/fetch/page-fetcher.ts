import { Agent, type Dispatcher } from 'undici';
import { said } from '../../wording/said.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type ContentKind, contentKind } from './content-kind.ts';
import { FetchQueue } from './fetch-queue.ts';
import {
  FETCH_MS,
  type FetchedBody,
  type FetchMeans,
  fetchResponse,
} from './fetch-response.ts';
import { type ConnectorParts, guardedConnector } from './guarded-connector.ts';
import { readPageAddress } from './page-address.ts';
import { isPublicAddress } from './public-address.ts';
import { refuseStatus } from './refuse-status.ts';
import { readRetryAfter } from './retry-after.ts';
import { RobotsRules, robotName } from './robots.ts';

/** A page as it came, and where it was found. */
export interface FetchedPage {
  readonly kind: 'page';
  /** The address after all redirects. */
  readonly url: string;
  readonly content: ContentKind;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** What a server wants to hear with the next request for the same; null where it said nothing. */
export interface Conditions {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A feed as it came, and how to ask for what changes in it. */
export interface FetchedFeed extends FetchedPage, Conditions {}

/** Said where nothing has changed since the conditions were given. */
export interface Unchanged {
  readonly kind: 'unchanged';
}

/** What a test replaces; the release and its contact are for the User-Agent. */
export interface FetcherOptions extends Partial<ConnectorParts> {
  readonly version: string;
  /** Where a site's owner learns what this program is: an address of the web or of mail. */
  readonly contact: string | null;
  /** The time in milliseconds. */
  readonly now?: () => number;
  /** Milliseconds for all of a fetch. @default {FETCH_MS} */
  readonly timeoutMs?: number;
}

const accept =
  'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8, application/xml;q=0.5, application/json;q=0.5';
const acceptFeed =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5';
/** Longer ones are not repeated: a server that needs them serves whole feeds. */
const LIMIT_CONDITION_CHARS = 500;
/** Bytes of headers; what undici itself allows. */
const LIMIT_HEADER_BYTES = 16 * 1024;

/**
 * Fetches pages that members name, so that nothing but public pages is ever reached: two at
 * once, one a host, each in at most ten seconds and 5 MB, as robots.txt allows. It tells
 * servers what it is, sends no cookie, and runs nothing of what it fetches.
 */
export class PageFetcher {
  readonly #queue = new FetchQueue();
  readonly #robots: RobotsRules;
  readonly #now: () => number;
  readonly #dispatcher: Dispatcher;
  readonly #options: FetcherOptions;

  constructor(options: FetcherOptions) {
    const { isAllowed = isPublicAddress, now = Date.now } = options;
    this.#options = options;
    this.#now = now;
    this.#robots = new RobotsRules(now);
    this.#dispatcher = new Agent({
      connect: guardedConnector({ ...options, isAllowed }),
      maxHeaderSize: LIMIT_HEADER_BYTES,
      // Each fetch is a connection of its own, so that each is checked.
      pipelining: 0,
    });
  }

  /** Fetches the page at an address that a person typed, or tells why not. */
  async fetch(address: string): Promise<FetchedPage | Refusal> {
    const fetched = await this.#fetch(address, { accept });
    return fetched.kind === 'refused' ? fetched : readPage(fetched, this.#now());
  }

  /**
   * Fetches a feed, if it has changed.
   *
   * @param conditions What came with it last time; nulls for the first time.
   */
  async fetchFeed(
    address: string,
    { etag, lastModified }: Conditions,
  ): Promise<FetchedFeed | Unchanged | Refusal> {
    const conditions = {
      ...(etag === null ? {} : { 'if-none-match': etag }),
      ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
    };
    const fetched = await this.#fetch(address, { accept: acceptFeed, conditions });
    if (fetched.kind === 'refused') return fetched;
    const isAsked = etag !== null || lastModified !== null;
    if (fetched.status === 304 && isAsked) return { kind: 'unchanged' };
    const page = readPage(fetched, this.#now());
    if (page.kind === 'refused') return page;
    return {
      ...page,
      etag: conditionOf(fetched, 'etag'),
      lastModified: conditionOf(fetched, 'last-modified'),
    };
  }

  /** Closes what is open. */
  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }

  async #fetch(
    address: string,
    asked: Pick<FetchMeans, 'accept' | 'conditions'>,
  ): Promise<FetchedBody | Refusal> {
    const { isAllowed = isPublicAddress } = this.#options;
    const url = readPageAddress(address, { isAllowed });
    if ('kind' in url) return url;
    const fetched = await this.#queue.run(url.host, () => this.#fetchNow(url, asked));
    return (
      fetched ?? refuse('busy', said('intake.queue-full'), said('remedies.in-a-minute'))
    );
  }

  #fetchNow(
    url: URL,
    asked: Pick<FetchMeans, 'accept' | 'conditions'>,
  ): Promise<FetchedBody | Refusal> {
    const {
      isAllowed = isPublicAddress,
      version,
      contact,
      timeoutMs = FETCH_MS,
    } = this.#options;
    const means: FetchMeans = {
      dispatcher: this.#dispatcher,
      isAllowed,
      userAgent: `${robotName}/${version}${contact === null ? '' : ` (+${contact})`}`,
      signal: AbortSignal.timeout(timeoutMs),
      ...asked,
    };
    const findObjection = (next: URL): Promise<Refusal | null> =>
      this.#robots.findObjection(next, means);
    return fetchResponse(url, { ...means, findObjection });
  }
}

function conditionOf({ headers }: FetchedBody, name: string): string | null {
  const value = headers.get(name);
  return value !== null && value.length <= LIMIT_CONDITION_CHARS ? value : null;
}

function readPage(
  { status, headers, url, bytes }: FetchedBody,
  now: number,
): FetchedPage | Refusal {
  const refusal = refuseStatus(status);
  if (refusal !== null) {
    const retryAfterMs = readRetryAfter(headers.get('retry-after'), now);
    return retryAfterMs === null ? refusal : { ...refusal, retryAfterMs };
  }
  const contentType = headers.get('content-type');
  const content = contentKind(contentType);
  if (content === null)
    return refuse(
      'type',
      said('intake.no-text'),
      said('remedies.article-address-or-file'),
    );
  return { kind: 'page', url, content, contentType, bytes };
}
