import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Responder } from '../local-server.ts';
import type { PageAction } from './page-action.ts';
import { readAsset } from './page-asset.ts';
import type { PreviewOffer } from './page-offer.ts';
import type { PageEvent } from './page-protocol.ts';
import { type ActionParts, performAction } from './perform-action.ts';
import { findViewer } from './viewer.ts';
import { watch } from './watch.ts';

/** What the page is made of. */
export interface PageParts extends ActionParts {
  readonly offer: PreviewOffer;
}

/**
 * Nothing from elsewhere, nothing inline, no frame around it, and no HTML from text:
 * with `require-trusted-types-for` the browser refuses `innerHTML` altogether.
 */
const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Largest action, in bytes: Discord's largest file fits, which is 10 MiB, in base64. */
const actionLimitBytes = 14 * 1024 * 1024;

/**
 * Answers what the page asks for: itself, its script and styles, the stream of events, and
 * actions. `parts` is called for each request, since the page is there before the rest.
 */
export function servePage(parts: () => PageParts): Responder {
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const route = `${request.method} ${url.pathname}`;
    if (route === 'GET /page/events') return sendEvents(parts(), request, response);
    if (route === 'POST /page/act') return act(parts(), request, response);
    const asset = request.method === 'GET' ? await readAsset(url.pathname) : null;
    if (!asset) return end(response, 404, 'Not found\n');
    response.writeHead(200, { ...pageHeaders, 'content-type': asset.type });
    response.end(asset.body);
  };
}

function sendEvents(
  { discord, offer }: PageParts,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const send = (event: PageEvent): void => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  try {
    const viewer = findViewer(discord, {
      as: searchParams.get('as'),
      in: searchParams.get('in'),
    });
    response.writeHead(200, { ...pageHeaders, 'content-type': 'text/event-stream' });
    const unwatch = watch(discord, viewer, { offer, send });
    response.on('close', unwatch);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    end(response, 404, `${error.message}\n`);
  }
}

/** Takes actions from the page's own script only: a browser names the page in `Origin`. */
async function act(
  parts: PageParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { origin, host, 'content-type': type } = request.headers;
  if (origin !== `http://${host}`) return end(response, 403, 'Only from the page\n');
  if (type !== 'application/json') return end(response, 415, 'JSON only\n');
  const action = parseAction(await readText(request));
  if (!action) return end(response, 400, 'Not an action\n');
  const result = await performAction(parts, action);
  response.writeHead(200, { ...pageHeaders, 'content-type': 'application/json' });
  response.end(JSON.stringify(result));
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > actionLimitBytes) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Fields that must be texts in an action of a kind; all actions have `as` and `in`. */
const textsOf: Readonly<Record<PageAction['kind'], readonly string[]>> = {
  slash: ['command'],
  complete: ['command', 'focused'],
  'message-command': ['command', 'message'],
  use: ['message', 'customId'],
  submit: ['form'],
  say: ['text'],
  remove: ['message'],
  pin: ['message'],
  unpin: ['message'],
  language: ['locale'],
  'start-bot': [],
};

/** Null for what is not JSON, or not an action with the fields of its kind. */
function parseAction(text: string): PageAction | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return null;
    const fields = parsed as Readonly<Record<string, unknown>>;
    const kind = String(fields['kind']);
    if (!Object.hasOwn(textsOf, kind)) return null;
    const texts = ['as', 'in', ...textsOf[kind as PageAction['kind']]];
    if (texts.some((name) => typeof fields[name] !== 'string')) return null;
    const filled = kind === 'submit' ? fields['values'] : (fields['options'] ?? {});
    if (typeof filled !== 'object' || filled === null) return null;
    // The fields of its kind have just been checked.
    return { options: {}, values: null, files: {}, ...fields } as unknown as PageAction;
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...pageHeaders, 'content-type': 'text/plain' });
  response.end(text);
}
