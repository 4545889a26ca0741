import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect, type LookupFunction, type Socket } from 'node:net';
import type { ConnectorParts } from '../../../src/ingest/fetch/guarded-connector.ts';

/** A web server on loopback that stands for every machine of the internet. */
export interface LocalSite extends AsyncDisposable {
  /** Look-ups and sockets for a fetcher. A socket says that it has the address looked up. */
  readonly parts: Required<Pick<ConnectorParts, 'lookup' | 'buildConnect'>>;
  /** The addresses for which a request came in, in their order. */
  readonly reached: string[];
}

/** The address of a name that no test says otherwise of: a public one. */
export const publicAddress = '93.184.216.34';

/**
 * Starts a site.
 *
 * @param answersOf The answers of the DNS for a name; asked anew when a socket opens.
 */
export async function startLocalSite(
  listener: RequestListener,
  answersOf: (name: string) => readonly string[] = () => [publicAddress],
): Promise<LocalSite> {
  const addressByPort = new Map<number, string>();
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(addressByPort.get(request.socket.remotePort ?? 0) ?? 'unknown');
    listener(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;

  const lookup: LookupFunction = (name, _options, callback) => {
    const found = answersOf(name).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    const error = found.length === 0 ? new Error(`getaddrinfo ENOTFOUND ${name}`) : null;
    setImmediate(() => callback(error, found));
  };
  const dial = (address: string): Promise<Socket> =>
    new Promise((open, fail) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', fail);
      socket.once('connect', () => {
        addressByPort.set(socket.localPort ?? 0, address);
        Object.defineProperty(socket, 'remoteAddress', { value: address });
        open(socket);
      });
    });
  const buildConnect: LocalSite['parts']['buildConnect'] =
    (guarded) =>
    ({ hostname }, callback) => {
      const literal = hostname.replace(/^\[|\]$/gu, '');
      const isLiteral = /^[\d.]+$|:/u.test(literal);
      const reach = (address: string): void => {
        dial(address).then(
          (socket) => callback(null, socket),
          (error: Error) => callback(error, null),
        );
      };
      if (isLiteral) reach(literal);
      else
        guarded(hostname, { all: true }, (error) => {
          if (error !== null) callback(error, null);
          // A name can have another address by the time the socket opens.
          else reach(answersOf(hostname)[0] ?? '0.0.0.0');
        });
    };
  return {
    parts: { lookup, buildConnect },
    reached,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
