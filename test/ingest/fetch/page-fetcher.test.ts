import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { PageFetcher } from '../../../src/ingest/fetch/page-fetcher.ts';
import { inEnglish } from '../../support/in-english.ts';
import { startLocalSite } from './local-site.ts';

const address = 'http://news.example.org/story';

/** Answers `robots.txt` with nothing and all else as given. */
function page(answer: RequestListener): RequestListener {
  return (request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else answer(request, response);
  };
}

/** Fetches from a site of its own; gives what came out and what the site was asked. */
async function fetchFrom(
  answer: RequestListener,
  { url = address, timeoutMs = 5_000 }: { url?: string; timeoutMs?: number } = {},
) {
  const asked: { url: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  await using site = await startLocalSite((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  const fetcher = new PageFetcher({
    version: '1.2',
    contact: 'https://example.org/bot',
    timeoutMs,
    ...site.parts,
  });
  const outcome = await fetcher.fetch(url);
  await fetcher.close();
  return { outcome, asked };
}

const html = { 'content-type': 'text/html; charset=utf-8' };

describe('PageFetcher', () => {
  it('gives the bytes and their type, and says who asks', async () => {
    const { outcome, asked } = await fetchFrom(
      page((_request, response) => response.writeHead(200, html).end('<p>Rain</p>')),
    );
    expect(outcome).toMatchObject({ kind: 'page', url: address, content: 'html' });
    expect(asked.at(-1)?.headers['user-agent']).toBe(
      'VerbatimBot/1.2 (+https://example.org/bot)',
    );
    expect(asked.at(-1)?.headers['cookie']).toBeUndefined();
  });

  it('follows five redirects and no sixth', async () => {
    const hops = (most: number): RequestListener =>
      page((request, response) => {
        const at = Number(request.url?.slice(2) || '0') || 0;
        if (at >= most) response.writeHead(200, html).end('<p>Here</p>');
        else response.writeHead(302, { location: `/a${at + 1}` }).end();
      });
    expect((await fetchFrom(hops(5))).outcome).toMatchObject({ kind: 'page' });
    expect((await fetchFrom(hops(6))).outcome).toMatchObject({
      reason: 'too-many-redirects',
    });
  });

  it.each([
    { status: 401, reason: 'forbidden' },
    { status: 402, reason: 'forbidden' },
    { status: 403, reason: 'forbidden' },
    { status: 451, reason: 'forbidden' },
    { status: 404, reason: 'missing' },
    { status: 410, reason: 'gone' },
    { status: 429, reason: 'busy' },
    { status: 500, reason: 'failed' },
    { status: 204, reason: 'failed' },
  ])(
    'refuses an answer of $status as $reason, with a remedy',
    async ({ status, reason }) => {
      const { outcome } = await fetchFrom(
        page((_request, response) => response.writeHead(status, html).end()),
      );
      expect(outcome).toMatchObject({ kind: 'refused', reason });
      expect(outcome.kind === 'refused' && inEnglish(outcome.remedy)).toMatch(/\.$/u);
    },
  );

  it.each(['image/png', 'application/pdf', 'application/octet-stream', 'video/mp4'])(
    'refuses %s',
    async (type) => {
      const { outcome } = await fetchFrom(
        page((_request, response) =>
          response.writeHead(200, { 'content-type': type }).end('x'),
        ),
      );
      expect(outcome).toMatchObject({ kind: 'refused', reason: 'type' });
    },
  );

  it('keeps to robots.txt, for the page and for what it redirects to', async () => {
    const rules =
      'User-agent: *\nDisallow: /private\n\nUser-agent: VerbatimBot\nDisallow: /no';
    const site: RequestListener = (request, response) => {
      if (request.url === '/robots.txt') response.writeHead(200).end(rules);
      else if (request.url === '/away')
        response.writeHead(302, { location: '/no/1' }).end();
      else response.writeHead(200, html).end('<p>Rain</p>');
    };
    const outcomeOf = async (path: string) =>
      (await fetchFrom(site, { url: `http://news.example.org${path}` })).outcome;
    expect(await outcomeOf('/no/2')).toMatchObject({ reason: 'robots' });
    expect(await outcomeOf('/away')).toMatchObject({ reason: 'robots' });
    expect(await outcomeOf('/private')).toMatchObject({ kind: 'page' });
  });

  it('takes a robots.txt that fails for a no', async () => {
    const { outcome } = await fetchFrom((request, response) =>
      response
        .writeHead(request.url === '/robots.txt' ? 503 : 200, html)
        .end('<p>Rain</p>'),
    );
    expect(outcome).toMatchObject({ reason: 'robots' });
  });

  it('takes a robots.txt that cannot be reached for a no, and asks again in a minute', async () => {
    let isDown = true;
    let now = 0;
    const asked: string[] = [];
    await using site = await startLocalSite((request, response) => {
      asked.push(request.url ?? '');
      if (isDown && request.url === '/robots.txt') request.socket.destroy();
      else response.writeHead(200, html).end('<p>Rain</p>');
    });
    const fetcher = new PageFetcher({
      version: '1',
      contact: 'c',
      now: () => now,
      ...site.parts,
    });
    expect(await fetcher.fetch(address)).toMatchObject({ reason: 'unreachable' });
    isDown = false;
    expect(await fetcher.fetch(address)).toMatchObject({ reason: 'unreachable' });
    expect(asked).toEqual(['/robots.txt']);
    now = 60_001;
    expect(await fetcher.fetch(address)).toMatchObject({ kind: 'page' });
    await fetcher.close();
  });

  it('asks for robots.txt once an hour', async () => {
    let now = 0;
    const asked: string[] = [];
    await using site = await startLocalSite((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, html).end('<p>Rain</p>');
    });
    const fetcher = new PageFetcher({
      version: '1',
      contact: 'c',
      now: () => now,
      ...site.parts,
    });
    await fetcher.fetch(address);
    await fetcher.fetch(address);
    now = 3_600_001;
    await fetcher.fetch(address);
    await fetcher.close();
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(2);
  });

  it.each([
    { url: 'ftp://example.org/a', said: /http/u },
    { url: 'https://ann:secret@example.org/', said: /password/u },
    { url: 'https://example.org:8443/', said: /port/u },
    { url: 'file:///etc/passwd', said: /http/u },
    { url: 'harbour', said: /not a web address/u },
    { url: `https://example.org/${'a'.repeat(3000)}`, said: /2,048 characters/u },
    { url: 'http://127.0.0.1/', said: /public internet/u },
  ])('refuses $url before it asks anyone', async ({ url, said }) => {
    const { outcome, asked } = await fetchFrom(
      page((_request, response) => response.end()),
      { url },
    );
    expect(outcome.kind === 'refused' && inEnglish(outcome.problem)).toMatch(said);
    expect(asked).toEqual([]);
  });

  it('does not follow from https to http', async () => {
    const { outcome } = await fetchFrom(
      page((_request, response) =>
        response.writeHead(301, { location: 'http://news.example.org/plain' }).end(),
      ),
      { url: 'https://news.example.org/story' },
    );
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'address' });
  });
});
