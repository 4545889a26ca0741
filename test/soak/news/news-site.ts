import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildRandom } from '../../../src/ranking/training/random.ts';
import { newsPage } from '../../discord/shelf/news-site.ts';
import { rss } from '../../ingest/feed/feed-shapes.ts';
import { inventReport } from '../invent-report.ts';
import { ODD_PAGES } from './odd-pages.ts';

/** A news site on loopback, which stands for all sites of the internet. */
export interface SoakNewsSite extends AsyncDisposable {
  readonly port: number;
  /** How many pages and feeds were asked for, without robots.txt. */
  readonly asked: number;
}

/** How long an article stays as it is, in milliseconds: what is fetched again may differ. */
const EDITED_EVERY_MS = 20_000;

/** Milliseconds until a slow page comes: less than a fetch may take. */
const SLOW_MS = 3000;

/** Items of a feed. */
const ITEMS = 8;

/**
 * Starts a site with articles (`/news/17`), slow ones (`/slow/17`), feeds (`/feed/3`), a front
 * page that names one, and all of {@link ODD_PAGES}, under any name that leads to it; one
 * named `closed.example` wants no robots, and `ill.example` does not say what it wants.
 */
export async function startSoakNewsSite(): Promise<SoakNewsSite> {
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return answerRobots(request, response);
    asked += 1;
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    get asked() {
      return asked;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answerRobots({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers.host === 'ill.example') response.writeHead(500);
  response.end(headers.host === 'closed.example' ? 'User-agent: *\nDisallow: /' : '');
}

function answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): void {
  const [, kind = '', name = ''] = url.split('/');
  const site = `http://${headers.host}`;
  const number = Number.parseInt(name, 10) || 0;
  const send = (text: string, type = 'text/html; charset=utf-8'): void =>
    void response.writeHead(200, { 'content-type': type }).end(text);
  const odd = ODD_PAGES[kind];
  if (odd) odd(response, site);
  else if (kind === 'feed') send(writeFeed(site, number), 'application/rss+xml');
  else if (kind === 'slow') setTimeout(() => send(writePage(number)), SLOW_MS).unref();
  else if (kind === 'news') send(writePage(number));
  else send(writeFront(site));
}

/** The article of a number, whose last paragraph is edited now and then. */
function writePage(number: number): string {
  const { headline, paragraphs } = inventReport(buildRandom(number));
  const edition = Math.floor(performance.now() / EDITED_EVERY_MS);
  const edited = `The harbour office counted ${edition * 7 + 12} boats on the quay in the morning.`;
  return newsPage(headline, [...paragraphs, edited]);
}

/** Every second feed carries its articles whole; of the others some lead to slow or odd pages. */
function writeFeed(site: string, number: number): string {
  const items = Array.from({ length: ITEMS }, (_, place) => {
    const article = number * ITEMS + place;
    const { headline, paragraphs } = inventReport(buildRandom(article));
    const kind = ['news', 'news', 'news', 'slow', 'news', 'missing', 'news', 'cut'][
      place
    ];
    const whole = paragraphs
      .map((paragraph) => `&lt;p&gt;${paragraph}&lt;/p&gt;`)
      .join('');
    const isWhole = number % 2 === 0;
    return `<item><title>${headline}</title><link>${site}/${isWhole ? 'news' : kind}/${article}</link>${isWhole ? `<content:encoded>${whole}</content:encoded>` : ''}</item>`;
  });
  return rss(items.join(''), `<title>Harbour News ${number}</title>`);
}

function writeFront(site: string): string {
  return `<!doctype html><html lang="en"><head><title>Harbour News</title>
<link rel="alternate" type="application/rss+xml" href="${site}/feed/1"></head>
<body><a href="/news/1">Ferry breaks its record</a></body></html>`;
}
