import type { Intake } from '../../../src/discord/effects/shelf-work.ts';
import { PageFetcher } from '../../../src/ingest/fetch/page-fetcher.ts';
import { readUpload } from '../../../src/ingest/fetch/read-upload.ts';
import { startLocalSite } from '../../ingest/fetch/local-site.ts';
import { DIRECT_READER } from '../../support/test-routing.ts';

/** A news site on loopback that stands for the internet, and what fetches from it. */
export interface NewsSite extends AsyncDisposable {
  /** Pages by their paths: text, or a status. Anything else is not found. */
  readonly pages: Map<string, string | number>;
  readonly intake: Intake;
  /** Paths that were asked for, without robots.txt. */
  readonly asked: string[];
  /** What pages wait for before they are sent. */
  hold: Promise<unknown>;
  /** The User-Agent of the last request. */
  agent: string;
}

/** Starts a news site. */
export async function startNewsSite(): Promise<NewsSite> {
  const pages = new Map<string, string | number>();
  const asked: string[] = [];
  const local = await startLocalSite(async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    site.agent = request.headers['user-agent'] ?? '';
    if (path !== '/robots.txt') {
      asked.push(path);
      await site.hold;
    }
    const page = pages.get(path) ?? 404;
    const status = typeof page === 'number' ? page : 200;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(typeof page === 'number' ? 'No page' : page);
  });
  const fetcher = new PageFetcher({
    version: '1.0.0',
    contact: 'bot@example.org',
    ...local.parts,
  });
  const site: NewsSite = {
    pages,
    intake: { fetcher, reader: DIRECT_READER, readUpload },
    asked,
    hold: Promise.resolve(),
    agent: '',
    [Symbol.asyncDispose]: async () => {
      await fetcher.close();
      await local[Symbol.asyncDispose]();
    },
  };
  return site;
}

/** Sentences of an invented report on a bridge, one a paragraph. */
export const BRIDGE: readonly string[] = [
  'The old toll bridge over the Lune will close for nine weeks from Monday, the county council said.',
  '“The bearings are worn and we cannot wait for another winter,” county engineer Petra Vance told reporters on Thursday.',
  'Vance said that buses would be led over the new bridge at Halton and that cyclists could use the ferry without paying.',
  'Shopkeepers in the lower town fear for their trade. “Nobody drives around for a loaf of bread,” baker Tom Hale said.',
  'The council has set aside 2.4 million pounds for the work, which includes new lamps and a wider path for people on foot.',
  'A report published last year found cracks in 12 of the 40 bearings, most of them on the northern side of the river.',
];

/** The page of a report, and the same page when its last sentence was taken out. */
export const PAGES: Readonly<Record<'old' | 'new', string>> = {
  old: newsPage('Toll bridge to close', BRIDGE),
  new: newsPage('Toll bridge to close', BRIDGE.slice(0, 5)),
};

/** A page of the news site. */
export function newsPage(
  headline: string,
  paragraphs: readonly string[],
  { head = '' }: { readonly head?: string } = {},
): string {
  return `<!doctype html><html lang="en-GB"><head><title>${headline} | The Lune Courier</title>
<meta property="og:site_name" content="The Lune Courier"><meta property="og:type" content="article">
<meta property="og:title" content="${headline}"><meta name="author" content="Ann Lee">
<meta property="article:published_time" content="2026-03-05T08:00:00Z">${head}</head>
<body><header><nav><a href="/">Home</a></nav></header><main><article><h1>${headline}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main></body></html>`;
}
