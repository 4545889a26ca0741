import { Agent, type Dispatcher } from 'undici';
import { type Refusal, refuse } from '../refusal.ts';
import { type ContentKind, contentKind } from './content-kind.ts';
import { FetchQueue } from './fetch-queue.ts';
import { type FetchedBody, type FetchMeans, fetchResponse } from './fetch-response.ts';
import { type ConnectorParts, guardedConnector } from './guarded-connector.ts';
import { readPageAddress } from './page-address.ts';
import { isPublicAddress } from './public-address.ts';
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

/** What a test replaces; the release and its contact are for the User-Agent. */
export interface FetcherOptions extends Partial<ConnectorParts> {
  readonly version: string;
  /** Where a site's owner learns what this program is: an address of the web or of mail. */
  readonly contact: string | null;
  /** The time in milliseconds. */
  readonly now?: () => number;
  /** Milliseconds for all of a fetch. @default {10000} */
  readonly timeoutMs?: number;
}

const accept =
  'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8, application/xml;q=0.5, application/json;q=0.5';
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
  readonly #dispatcher: Dispatcher;
  readonly #options: FetcherOptions;

  constructor(options: FetcherOptions) {
    const { isAllowed = isPublicAddress, now = Date.now } = options;
    this.#options = options;
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
    const { isAllowed = isPublicAddress } = this.#options;
    const url = readPageAddress(address, { isAllowed });
    if ('kind' in url) return url;
    const page = await this.#queue.run(url.host, () => this.#fetchNow(url));
    return (
      page ??
      refuse('busy', 'Too many pages are being fetched.', 'Try again in a minute.')
    );
  }

  /** Closes what is open. */
  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }

  async #fetchNow(url: URL): Promise<FetchedPage | Refusal> {
    const {
      isAllowed = isPublicAddress,
      version,
      contact,
      timeoutMs = 10_000,
    } = this.#options;
    const means: FetchMeans = {
      dispatcher: this.#dispatcher,
      isAllowed,
      userAgent: `${robotName}/${version}${contact === null ? '' : ` (+${contact})`}`,
      signal: AbortSignal.timeout(timeoutMs),
      accept,
    };
    const mayFetch = (next: URL): Promise<boolean> => this.#robots.allows(next, means);
    const fetched = await fetchResponse(url, { ...means, mayFetch });
    return fetched.kind === 'refused' ? fetched : readPage(fetched);
  }
}

function readPage({ status, headers, url, bytes }: FetchedBody): FetchedPage | Refusal {
  const refusal = refuseStatus(status);
  if (refusal !== null) return refusal;
  const contentType = headers.get('content-type');
  const content = contentKind(contentType);
  if (content === null)
    return refuse(
      'type',
      'The address does not lead to a page of text.',
      'Give the address of the article itself, or add it as a file or as pasted text.',
    );
  return { kind: 'page', url, content, contentType, bytes };
}

/** What the server's own answer means, where it is not the page. */
function refuseStatus(status: number): Refusal | null {
  if (status >= 200 && status < 300 && status !== 204) return null;
  if ([401, 402, 403, 407, 451].includes(status))
    return refuse(
      'forbidden',
      `The site does not give that page to programs (it answered ${status}).`,
    );
  if (status === 404 || status === 410)
    return refuse(
      'missing',
      `The site has no such page (it answered ${status}).`,
      'Check the address.',
    );
  if (status === 429)
    return refuse(
      'busy',
      'The site asks to be asked less often (it answered 429).',
      'Try again in an hour.',
    );
  return refuse(
    'failed',
    `The site answered with an error (${status}).`,
    'Try again later, or add the article as a file or as pasted text.',
  );
}
