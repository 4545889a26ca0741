import type { RequestListener, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { PageFetcher } from '../../../src/ingest/fetch/page-fetcher.ts';
import { startLocalSite } from './local-site.ts';

const ADDRESS = 'http://news.example.org/feed';
const NOW = Date.UTC(2026, 10, 23, 12);
const NONE = { etag: null, lastModified: null };

/** Fetches a feed on condition; gives what came out and the headers that the site was sent. */
async function fetchFrom(
  answer: (response: ServerResponse, asked: number) => void,
  conditions = NONE as Parameters<PageFetcher['fetchFeed']>[1],
) {
  const asked: NodeJS.Dict<string | string[]>[] = [];
  const listener: RequestListener = (request, response) => {
    if (request.url === '/robots.txt') {
      expect(request.headers['if-none-match']).toBeUndefined();
      response.writeHead(404).end();
      return;
    }
    asked.push(request.headers);
    answer(response, asked.length);
  };
  await using site = await startLocalSite(listener);
  const fetcher = new PageFetcher({
    version: '1.2',
    contact: 'https://example.org/bot',
    now: () => NOW,
    ...site.parts,
  });
  const outcome = await fetcher.fetchFeed(ADDRESS, conditions);
  await fetcher.close();
  return { outcome, asked };
}

const xml = { 'content-type': 'application/rss+xml' };

describe('PageFetcher.fetchFeed()', () => {
  it('says what came with the feed, for the next request', async () => {
    const headers = {
      ...xml,
      etag: 'W/"a1"',
      'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT',
    };
    const { outcome, asked } = await fetchFrom((response) =>
      response.writeHead(200, headers).end('<rss/>'),
    );
    expect(outcome).toMatchObject({
      kind: 'page',
      content: 'feed',
      etag: 'W/"a1"',
      lastModified: 'Mon, 23 Nov 2026 10:00:00 GMT',
    });
    expect(asked[0]).not.toHaveProperty('if-none-match');
    expect(asked[0]?.['accept']).toContain('application/atom+xml');
  });

  it('asks for what has changed', async () => {
    const lastModified = 'Mon, 23 Nov 2026 10:00:00 GMT';
    const { outcome, asked } = await fetchFrom(
      (response) => response.writeHead(304).end(),
      { etag: 'W/"a1"', lastModified },
    );
    expect(outcome).toEqual({ kind: 'unchanged' });
    expect(asked[0]).toMatchObject({
      'if-none-match': 'W/"a1"',
      'if-modified-since': lastModified,
    });
  });

  it('takes 304 for an error where no condition was given', async () => {
    const { outcome } = await fetchFrom((response) => response.writeHead(304).end());
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'failed' });
  });

  it('keeps the conditions over a redirect', async () => {
    const { outcome, asked } = await fetchFrom(
      (response, count) =>
        count === 1
          ? response.writeHead(301, { location: '/new' }).end()
          : response.writeHead(304).end(),
      { etag: '"a"', lastModified: null },
    );
    expect(outcome).toEqual({ kind: 'unchanged' });
    expect(asked).toHaveLength(2);
  });

  it.each([
    { status: 429, header: '120', reason: 'busy', retryAfterMs: 120_000 },
    {
      status: 503,
      header: 'Mon, 23 Nov 2026 12:10:00 GMT',
      reason: 'failed',
      retryAfterMs: 600_000,
    },
    {
      status: 503,
      header: 'Mon, 23 Nov 2026 11:00:00 GMT',
      reason: 'failed',
      retryAfterMs: 0,
    },
    { status: 429, header: '-5', reason: 'busy', retryAfterMs: undefined },
    { status: 429, header: '1.5', reason: 'busy', retryAfterMs: undefined },
    { status: 429, header: 'soon', reason: 'busy', retryAfterMs: undefined },
    { status: 410, header: '', reason: 'gone', retryAfterMs: undefined },
  ])('reads $status with "$header"', async ({ status, header, reason, retryAfterMs }) => {
    const { outcome } = await fetchFrom((response) =>
      response.writeHead(status, { 'retry-after': header }).end(),
    );
    expect(outcome).toMatchObject({ reason });
    const after = 'retryAfterMs' in outcome ? outcome.retryAfterMs : undefined;
    expect(after).toBe(retryAfterMs);
  });

  it('stops at 5 MB of a feed without end', async () => {
    const { outcome } = await fetchFrom((response) => {
      response.writeHead(200, xml);
      const pour = (): void => {
        while (response.write('<item><title>More</title></item>'.repeat(2000)));
        response.once('drain', pour);
      };
      response.on('error', () => undefined);
      pour();
    });
    expect(outcome).toMatchObject({ reason: 'too-big' });
  });

  it('repeats no ETag that is as long as a page', async () => {
    const { outcome } = await fetchFrom((response) =>
      response.writeHead(200, { ...xml, etag: `"${'x'.repeat(600)}"` }).end('<rss/>'),
    );
    expect(outcome).toMatchObject({ kind: 'page', etag: null });
  });
});
