import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { isKnownHost } from './known-host.ts';
import type { Metrics } from './metrics.ts';
import { type Probes, readReadiness } from './readiness.ts';

/** Where health and metrics are served, and what they are read from. */
export interface OperationOptions {
  /** An IP address. */
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly probes: Probes;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  /** Longest wait for a part of the bot to answer. @default 2000 */
  readonly probeWithinMs?: number;
}

/** Health and metrics that are served. */
export interface ServedOperation {
  /** `http://127.0.0.1:9090` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Nobody needs to hold a connection: probes and Prometheus ask in a moment. */
const REQUEST_WITHIN_MS = 10_000;

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

/**
 * Serves `/healthz` (the program is alive), `/readyz` (which part can work and which
 * cannot) and `/metrics`, for who runs the bot. Nothing there is secret, and nothing can
 * be changed.
 *
 * @throws {Error} Of Node's, with its code, if the port cannot be had.
 */
export async function serveOperation(
  options: OperationOptions,
): Promise<ServedOperation> {
  const { host, port } = options;
  const server = createServer(
    { requestTimeout: REQUEST_WITHIN_MS },
    (request, response) => {
      const { method = '', url = '', headers } = request;
      const path = url.split('?', 1)[0] ?? '';
      const isKnown = isKnownHost(headers.host, host);
      replyTo(method, isKnown ? path : null, options)
        .catch((): Reply => ({ status: 500, body: 'This could not be read\n' }))
        .then((reply) => send(response, reply))
        .catch(() => response.destroy());
    },
  );
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    origin: `http://${isIPv6(host) ? `[${host}]` : host}:${bound}`,
    close: () => close(server),
  };
}

/** @param path Null where the request names a host that is not ours. */
async function replyTo(
  method: string,
  path: string | null,
  options: OperationOptions,
): Promise<Reply> {
  if (path === null)
    return { status: 403, body: 'Only by the address of this machine\n' };
  const read = READERS[path];
  if (!read) return { status: 404, body: 'There are /healthz, /readyz and /metrics\n' };
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, body: 'Only GET and HEAD\n' };
  return read(options);
}

const READERS: Readonly<Record<string, (options: OperationOptions) => Promise<Reply>>> = {
  '/healthz': async () => ({ status: 200, body: 'alive\n' }),
  '/readyz': async ({ probes, probeWithinMs = 2000 }) => {
    const { isReady, parts } = await readReadiness(probes, probeWithinMs);
    const lines = Object.entries(parts).map(
      ([part, isFine]) => `${part}: ${isFine ? 'ready' : 'not ready'}\n`,
    );
    return { status: isReady ? 200 : 503, body: lines.join('') };
  },
  '/metrics': async ({ metrics }) => ({
    status: 200,
    body: await metrics.text(),
    type: metrics.contentType,
  }),
};

function send(response: ServerResponse, reply: Reply): void {
  const { status, body, type = 'text/plain; charset=utf-8' } = reply;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  // Node leaves the body out of an answer to HEAD.
  response.end(body);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
