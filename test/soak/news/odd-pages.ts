import type { ServerResponse } from 'node:http';

/** Answers a request otherwise than with an article. */
type OddPage = (response: ServerResponse, site: string) => void;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** More than the 5 MB that are read of a page. */
const HUGE = `<p>${'The ferry sailed. '.repeat(400_000)}</p>`;

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): OddPage =>
  (response) =>
    void response.writeHead(code, { ...HTML, ...headers }).end('No page');

const body =
  (text: string | Uint8Array, type: string = HTML['content-type']): OddPage =>
  (response) =>
    void response.writeHead(200, { 'content-type': type }).end(text);

/** All that pages do which are no article, by the first part of their path. */
export const ODD_PAGES: Readonly<Record<string, OddPage>> = {
  missing: status(404),
  gone: status(410),
  broken: status(500),
  busy: status(503, { 'retry-after': '60' }),
  moved: (response, site) => status(302, { location: `${site}/news/1` })(response, site),
  circle: (response, site) =>
    status(302, { location: `${site}/circle/1` })(response, site),
  inward: status(302, { location: 'http://127.0.0.1:80/admin' }),
  empty: body(''),
  picture: body(Uint8Array.of(137, 80, 78, 71), 'image/png'),
  garbage: body(Uint8Array.from({ length: 5000 }, (_, place) => (place * 151) % 256)),
  huge: body(HUGE),
  list: body(
    `<ul>${'<li><a href="/news/1">Ferry breaks its record</a></li>'.repeat(40)}</ul>`,
  ),
  cut: (response) => {
    response.writeHead(200, { ...HTML, 'content-length': '9000' });
    response.write('<p>The ferry carried');
    setImmediate(() => response.destroy());
  },
  // Until whoever asks gives up.
  hanging: () => undefined,
};
