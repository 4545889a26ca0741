import type { RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageFetcher } from '../../src/ingest/fetch/page-fetcher.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import type { Refusal } from '../../src/ingest/refusal.ts';
import { SourceReader } from '../../src/ingest/worker/source-reader.ts';
import { inEnglish } from '../support/in-english.ts';
import { watchLoop } from '../support/main-thread.ts';
import { startLocalSite } from './fetch/local-site.ts';

/** Most that an answer may take: the ten seconds of a fetch, five of reading, and a start. */
const LIMIT_MS = 17_000;
/** Longest the event loop may be held, in processor time of the thread that holds it. */
const LIMIT_HELD_MS = 50;

const megabyte = 'x'.repeat(1024 * 1024);
const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 'x'));
const html = { 'content-type': 'text/html; charset=utf-8' };
const sentence = 'It rained on the harbour, said Ann Lee, and on the ferries. ';

/** Writes a part again and again until the other side hangs up. */
async function writeForEver(response: ServerResponse, part: string): Promise<void> {
  while (!response.destroyed) {
    if (!response.write(part)) await wait(1);
  }
}

const bodies: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'a small gzip of 200 MB': (response) => {
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' });
    response.end(bomb);
  },
  'an endless stream': (response) => {
    response.writeHead(200, html);
    void writeForEver(response, megabyte);
  },
  'endless headers': (response) => {
    for (let name = 0; name < 40; name++)
      response.setHeader(`x-${name}`, 'x'.repeat(1000));
    response.writeHead(200, html).end('<p>Rain</p>');
  },
  'two letters a second': (response) => {
    response.writeHead(200, html);
    const drip = setInterval(() => response.write('x'), 500);
    response.on('close', () => clearInterval(drip));
  },
  '50 MB of nested tags': (response) => {
    response.writeHead(200, html);
    void writeForEver(response, '<div><span>'.repeat(50_000));
  },
  '4.9 MB of nested tags': (response) => {
    response.writeHead(200, html).end('<div><b>'.repeat(640_000));
  },
  '4.9 MB of paragraphs': (response) => {
    response.writeHead(200, html).end(`<div><p>${sentence}</p></div>`.repeat(66_000));
  },
  '4.9 MB of open comments': (response) => {
    response.writeHead(200, html).end('<!-- <html> '.repeat(400_000));
  },
  '4.9 MB of an attribute': (response) => {
    response
      .writeHead(200, html)
      .end(`<p class="${'related-'.repeat(600_000)}">${sentence}`);
  },
  '4.9 MB of broken UTF-8': (response) => {
    response.writeHead(200, html).end(Buffer.alloc(5_000_000, 0xff));
  },
};

const fetchers: PageFetcher[] = [];
const reader = new SourceReader();
const warm = new TextEncoder().encode('<p>Rain</p>');
beforeAll(async () => {
  // A thread takes a second to start, which is not what is measured.
  await reader.read({
    kind: 'page',
    bytes: warm,
    contentType: null,
    url: 'https://a.test/',
  });
});
afterAll(async () => {
  await reader.close();
  for (const fetcher of fetchers) await fetcher.close();
});

async function ingest(
  answer: (response: ServerResponse) => void,
): Promise<Reading | Refusal> {
  const listener: RequestListener = (request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else answer(response);
  };
  await using site = await startLocalSite(listener);
  const fetcher = new PageFetcher({ version: '1', contact: 'c', ...site.parts });
  fetchers.push(fetcher);
  const page = await fetcher.fetch('http://hostile.test/');
  if (page.kind === 'refused') return page;
  const { bytes, contentType, url } = page;
  return reader.read({ kind: 'page', bytes, contentType, url });
}

describe('hostile bodies', () => {
  it.each(Object.entries(bodies))(
    '%s: ends in time with a clear refusal',
    async (_, answer) => {
      const began = performance.now();
      const { result: outcome, longestMs } = await watchLoop(() => ingest(answer));
      expect(performance.now() - began).toBeLessThan(LIMIT_MS);
      const refusal = outcome.kind === 'refused' ? outcome : outcome.refusal;
      expect(refusal && inEnglish(refusal.problem)).toMatch(/\.$/u);
      expect(refusal && inEnglish(refusal.remedy)).toMatch(/\.$/u);
      expect(longestMs).toBeLessThan(LIMIT_HELD_MS);
    },
    30_000,
  );

  it('leave no memory behind', async () => {
    const before = process.memoryUsage.rss();
    for (const name of [
      'an endless stream',
      '4.9 MB of nested tags',
      '4.9 MB of paragraphs',
    ]) {
      const answer = bodies[name];
      if (answer !== undefined) await ingest(answer);
    }
    const grown = (process.memoryUsage.rss() - before) / 1024 / 1024;
    expect(grown).toBeLessThan(200);
  }, 60_000);
});
