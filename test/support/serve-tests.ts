import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

/** What all test files of a run share, asked for over loopback from their processes. */
export interface TestService {
  readonly url: string;
  readonly close: () => void;
}

/** Answers tests with texts; what cannot be had, with status 500 and why. */
export async function serveTests(
  answer: (request: IncomingMessage) => Promise<string>,
): Promise<TestService> {
  const server = createServer(async (request, response) => {
    try {
      response.end(await answer(request));
    } catch (fault) {
      response.writeHead(500).end(String(fault));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new TypeError('Cannot listen on loopback: no address');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
