import process from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageFetcher } from '../../../src/ingest/fetch/page-fetcher.ts';
import { type SoakNewsSite, startSoakNewsSite } from './news-site.ts';

let site: SoakNewsSite;
let fetcher: PageFetcher;

beforeAll(async () => {
  site = await startSoakNewsSite();
  process.env['NEWS_SITE_PORT'] = String(site.port);
  await import('./reach-news-site.ts');
  // As the bot makes it: nothing of its guard is replaced.
  fetcher = new PageFetcher({ version: '1.0.0', contact: null, timeoutMs: 2000 });
});

afterAll(async () => {
  await fetcher.close();
  await site[Symbol.asyncDispose]();
});

const outcomeOf = async (address: string): Promise<string> => {
  const fetched = await fetcher.fetch(address);
  return fetched.kind === 'refused' ? fetched.reason : fetched.url;
};

it.each([
  ['http://herald-3.example/news/5', 'http://herald-3.example/news/5'],
  ['http://herald-3.example/moved/5', 'http://herald-3.example/news/1'],
])('leads %s to %s of the news site', async (address, url) => {
  expect(await outcomeOf(address)).toBe(url);
});

it.each([
  // In the same words as a name that does not exist.
  ['http://inside.example/news/1', 'unreachable'],
  ['http://herald-3.example/inward/1', 'not-public'],
  ['http://127.0.0.1/news/1', 'not-public'],
  ['http://nowhere.example/news/1', 'unreachable'],
  ['http://closed.example/news/1', 'robots'],
  ['http://ill.example/news/1', 'robots'],
  ['http://herald-3.example/missing/1', 'missing'],
  ['http://herald-3.example/gone/1', 'gone'],
  ['http://herald-3.example/huge/1', 'too-big'],
  ['http://herald-3.example/picture/1', 'type'],
  ['http://herald-3.example/hanging/1', 'too-slow'],
  ['http://herald-3.example/cut/1', 'unreachable'],
  ['http://herald-3.example/circle/1', 'too-many-redirects'],
])('refuses %s: %s', async (address, reason) => {
  expect(await outcomeOf(address)).toBe(reason);
});

it('serves feeds', async () => {
  const nothing = { etag: null, lastModified: null };
  const fetched = await fetcher.fetchFeed('http://herald-1.example/feed/2', nothing);
  expect(fetched).toMatchObject({ kind: 'page', content: 'feed' });
});
