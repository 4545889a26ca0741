import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Attachments } from './attachments.ts';
import { isFromLoopback } from './rest/loopback-guard.ts';
import { apiPrefix } from './rest/rest-server.ts';

/** Answers a request in plain HTTP. */
export type Responder = (
  request: IncomingMessage,
  response: ServerResponse,
) => void | Promise<void>;

/** What listens behind the guard. */
export interface LocalServerParts {
  readonly rest: Responder;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly attachments: Attachments;
  /** What answers outside the API, such as a page; 404 without. */
  readonly page?: Responder | undefined;
}

/** A server that listens. */
export interface LocalServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens on 127.0.0.1 only, and refuses what does not come from there by name. */
export async function listenLocally(
  port: number,
  parts: LocalServerParts,
): Promise<LocalServer> {
  const server = createServer();
  const boundPort = await listen(server, port);
  server.on('request', (request, response) => {
    if (!isFromLoopback(request.headers, boundPort)) return refuse(response);
    Promise.resolve(responderOf(request, parts)(request, response)).catch(() =>
      response.destroy(),
    );
  });
  server.on('upgrade', (request, socket, head) => {
    // A peer that resets the connection must not end the process.
    socket.on('error', () => socket.destroy());
    if (isFromLoopback(request.headers, boundPort)) parts.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  return { port: boundPort, close: () => close(server) };
}

function responderOf(request: IncomingMessage, parts: LocalServerParts): Responder {
  const path = request.url ?? '/';
  if (path.startsWith(`${apiPrefix}/`)) return parts.rest;
  if (path.startsWith('/attachments/')) return sendFile(parts.attachments);
  return parts.page ?? notFound;
}

function sendFile(attachments: Attachments): Responder {
  return (request, response) => {
    const file = attachments.file(
      new URL(request.url ?? '/', 'http://127.0.0.1').pathname,
    );
    if (!file) return notFound(request, response);
    response.writeHead(200, {
      'content-type': file.contentType,
      'content-disposition': 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    response.end(file.bytes);
  };
}

function notFound(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
}

function refuse(response: ServerResponse): void {
  response
    .writeHead(403, { 'content-type': 'text/plain' })
    .end('Only from this machine\n');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // A server that listens on TCP has an address with a port.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
