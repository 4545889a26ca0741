import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/answer/library.ts';
import { linkPassage } from '../../src/answer/link-passage.ts';
import { linkToFragment } from '../../src/fragment/link-to-fragment.ts';
import { locatePassage } from '../../src/fragment/locate-passage.ts';
import { makeFragment } from '../../src/fragment/make-fragment.ts';
import { foldPage } from '../../src/fragment/page-text.ts';
import { type Span, sliceSpan } from '../../src/text/span.ts';
import { chromium, launchBrowser } from '../preview/page/open-page.ts';
import { shippedLibrary } from '../support/shipped-library.ts';
import { type ClutteredPage, layOutPage } from './cluttered-page.ts';

/** Where a browser goes by a link: a passage's place, or what else it highlights. */
type Landing = number | string | null;

interface Trial {
  readonly passage: number;
  readonly url: string;
  readonly landing: Landing;
}

const HOST = 'https://news.example/2026/world/an-article-of-the-day';

describe.skipIf(!chromium)('links to passages in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  }, 30_000);

  afterAll(() => browser?.close());

  /** Serves a page and follows the link to each of its passages. */
  async function follow(
    reading: Reading,
    { html }: ClutteredPage,
    linkTo: (passage: Span) => string | null,
  ): Promise<readonly Trial[]> {
    await page.unrouteAll();
    const body = { contentType: 'text/html; charset=utf-8', body: html };
    await page.route(`${HOST}*`, (route) => route.fulfill(body));
    await page.goto(HOST);
    const trials: Trial[] = [];
    for (const [number, passage] of reading.passages.entries()) {
      const url = linkTo(passage);
      if (url === null) trials.push({ passage: number, url: '', landing: null });
      else trials.push({ passage: number, url, landing: await landingOf(url, number) });
    }
    return trials;
  }

  async function landingOf(url: string, expected: number): Promise<Landing> {
    await page.goto(url, { waitUntil: 'commit' });
    const landing = await settledTarget(expected);
    if (landing === expected) return landing;
    // Where it finds nothing, Chromium keeps the target from before: look with none.
    await page.goto('about:blank');
    await page.goto(url);
    return settledTarget(expected);
  }

  /** The passage that is highlighted, after ten frames at the latest. */
  function settledTarget(expected: number): Promise<Landing> {
    return page.evaluate(SETTLED_TARGET.replace('EXPECTED', String(expected)));
  }

  it('lead to each passage of each article where only its text is known', async () => {
    const { readings } = await shippedLibrary();
    const trials: Trial[] = [];
    for (const [style, reading] of readings.entries()) {
      const known = { ...reading, article: { ...reading.article, url: HOST } };
      const page = layOutPage(reading, style);
      trials.push(
        ...(await follow(reading, page, (span) => linkPassage(known, span)?.url ?? null)),
      );
    }
    expectGood(trials, 'article known');
  });

  it('lead to each passage where the page is known', async () => {
    const { readings } = await shippedLibrary();
    const trials: Trial[] = [];
    for (const [style, reading] of readings.entries()) {
      const page = layOutPage(reading, style + 1);
      const text = foldPage(page.blocks, { isWhole: true });
      const linkTo = (span: Span): string | null => {
        const { text: article } = reading.article;
        const place = locatePassage(text, sliceSpan(article, span), {
          before: article.slice(0, span.start),
          after: article.slice(span.end),
        });
        const fragment = place && makeFragment(text, place, { limit: 400 });
        return fragment && linkToFragment(HOST, fragment);
      };
      trials.push(...(await follow(reading, page, linkTo)));
    }
    expectGood(trials, 'page known');
  });
});

/** Reads what is highlighted: in the page, so without types. */
const SETTLED_TARGET = `(async () => {
  let landing = null;
  for (let frame = 0; frame < 10 && landing !== EXPECTED; frame += 1) {
    await new Promise(requestAnimationFrame);
    const target = document.querySelector(':target');
    const passage = target?.closest('[data-passage]');
    landing = passage ? Number(passage.dataset.passage) : (target?.tagName ?? null);
  }
  return landing;
})()`;

/** At least 99.5 % found, none elsewhere, half of the fragments within 50 characters. */
function expectGood(trials: readonly Trial[], what: string): void {
  const found = trials.filter(({ passage, landing }) => landing === passage);
  const elsewhere = trials.filter(
    ({ passage, landing }) => landing !== null && landing !== passage,
  );
  const lengths = trials
    .map(({ url }) => url.slice(url.indexOf('#') + 1).length)
    .toSorted((one, other) => one - other);
  const quantile = (part: number) => lengths[Math.floor(lengths.length * part)] ?? 0;
  console.log(
    `${what}: ${found.length} of ${trials.length} found, ${elsewhere.length} elsewhere; ` +
      `fragment p50 ${quantile(0.5)}, p95 ${quantile(0.95)}, longest ${lengths.at(-1)}`,
  );
  if (found.length < trials.length) {
    console.log(trials.filter(({ passage, landing }) => landing !== passage));
  }
  expect(elsewhere).toEqual([]);
  expect(found.length / trials.length).toBeGreaterThanOrEqual(0.995);
  expect(quantile(0.5)).toBeLessThanOrEqual(50);
}
