import { type Dispatcher, errors, fetch, type Response } from 'undici';
import { said } from '../../wording/said.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { NotPublicError } from './guarded-connector.ts';
import { type IsAllowed, notPublic, readPageAddress } from './page-address.ts';
import { limitBodyBytes, readBody } from './read-body.ts';

/** Redirects that are followed, each checked as the first address was. */
const MOST_REDIRECTS = 5;

/** Milliseconds for all of a fetch. */
export const FETCH_MS = 10_000;

/** What a server sent, unpacked. */
export interface FetchedBody {
  readonly kind: 'fetched';
  /** Where it came from after all redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Response['headers'];
  readonly bytes: Uint8Array;
}

/** With what a fetch is done. */
export interface FetchMeans {
  readonly dispatcher: Dispatcher;
  readonly isAllowed: IsAllowed;
  readonly userAgent: string;
  /** Ends the fetch, whatever it is doing. */
  readonly signal: AbortSignal;
  readonly accept: string;
  /** Headers by which a server is asked for what has changed. */
  readonly conditions?: Readonly<Record<string, string>>;
  /** Why the site does not let an address be fetched, or null; asked of every one on the way. */
  readonly findObjection?: (url: URL) => Promise<Refusal | null>;
}

/**
 * Fetches one address and what it redirects to. Every redirect is checked anew as if a
 * person had given it; none leads from https to http. All that can go wrong is a refusal.
 */
export async function fetchResponse(
  address: URL,
  means: FetchMeans,
): Promise<FetchedBody | Refusal> {
  let url = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    try {
      const objection = await means.findObjection?.(url);
      if (objection) return objection;
      const response = await fetch(url, {
        dispatcher: means.dispatcher,
        redirect: 'manual',
        credentials: 'omit',
        signal: means.signal,
        headers: {
          'user-agent': means.userAgent,
          accept: means.accept,
          ...means.conditions,
        },
      });
      const next = redirectOf(response, url, means.isAllowed);
      if (next === null) return await readResponse(response, url);
      await response.body?.cancel();
      if ('kind' in next) return next;
      url = next;
    } catch (error) {
      return explainFailure(error, means.signal);
    }
  }
  return refuse('too-many-redirects', said('intake.redirects', { most: MOST_REDIRECTS }));
}

/** Where a response redirects to; null where it is the page itself. */
function redirectOf(
  response: Response,
  from: URL,
  isAllowed: IsAllowed,
): URL | Refusal | null {
  const location = response.headers.get('location');
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
    return null;
  const next = readPageAddress(location, { base: from, isAllowed });
  if ('kind' in next) return notPublic();
  if (from.protocol === 'https:' && next.protocol === 'http:')
    return refuse('address', said('intake.not-encrypted'));
  return next;
}

async function readResponse(
  response: Response,
  url: URL,
): Promise<FetchedBody | Refusal> {
  const bytes = await readBody(response.body);
  if (bytes === null) {
    const most = limitBodyBytes / 1024 / 1024;
    return refuse('too-big', said('intake.page-too-big', { most }));
  }
  const { status, headers } = response;
  return { kind: 'fetched', url: url.href, status, headers, bytes };
}

/** Says a failure in words of ours: those of the network would tell what is inside it. */
function explainFailure(error: unknown, signal: AbortSignal): Refusal {
  if (signal.aborted)
    return refuse(
      'too-slow',
      said('intake.too-slow', { seconds: FETCH_MS / 1000 }),
      said('remedies.later-or-file'),
    );
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // A name of an inner network and one that does not exist are said alike.
    if (cause instanceof NotPublicError) break;
    if (cause instanceof errors.HeadersOverflowError)
      return refuse('failed', said('intake.headers'));
  }
  return refuse(
    'unreachable',
    said('intake.unreachable'),
    said('remedies.check-address-or-file'),
  );
}
