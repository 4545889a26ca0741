import type { IncomingHttpHeaders } from 'node:http';

/**
 * True for a request that comes from this machine's own programs or the local Discord's
 * own page: its `Host` is the loopback address that the server listens on (so a name that
 * was rebound to 127.0.0.1 is refused), and its `Origin`, if any, is the same.
 */
export function isFromLoopback(headers: IncomingHttpHeaders, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  const { origin } = headers;
  return origin === undefined || hosts.some((host) => origin === `http://${host}`);
}
