import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startLocalDiscord({
    page: (_request, response) => {
      response.end('the page');
    },
  });
});

afterAll(() => discord.close());

const own = () => new URL(discord.origin).host;

/** Status of a request with these headers; `fetch` would not send another Host. */
function status(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${discord.origin}${path}`,
      { headers },
      (response: IncomingMessage) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** Outcome of opening a WebSocket with these headers. */
function upgrade(headers: Record<string, string>): Promise<string> {
  const socket = new WebSocket(
    `${discord.origin.replace('http', 'ws')}/?v=10&encoding=json`,
    { headers },
  );
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.on('error', (error) => resolve(error.message));
  });
}

describe('the local Discord', () => {
  it.each<[string, () => Record<string, string>, number]>([
    ['its own address', () => ({}), 200],
    ['its other name', () => ({ host: own().replace('127.0.0.1', 'localhost') }), 200],
    ['its own page', () => ({ origin: discord.origin }), 200],
    ['a name that points here', () => ({ host: 'evil.test' }), 403],
    ['another port', () => ({ host: '127.0.0.1:1' }), 403],
    ['a page from elsewhere', () => ({ origin: 'https://evil.test' }), 403],
    ['a page of another port', () => ({ origin: 'http://127.0.0.1:1' }), 403],
    ['a page without an address', () => ({ origin: 'null' }), 403],
  ])('answers %s as it should', async (_name, headers, expected) => {
    const authorization = `Bot ${discord.token}`;
    expect(await status('/api/v10/users/@me', { authorization, ...headers() })).toBe(
      expected,
    );
    expect(await status('/', headers())).toBe(expected);
  });

  it('opens its gateway to its own address only', async () => {
    expect(await upgrade({})).toBe('open');
    expect(await upgrade({ host: 'evil.test' })).toContain('403');
    expect(await upgrade({ origin: 'https://evil.test' })).toContain('403');
  });

  it.each([
    ['/api/v10/users/@me', { authorization: 'Bot wrong' }, 401],
    ['/api/v10/users/@me', {}, 401],
    ['/api/v10/nothing/here', {}, 404],
    ['/api/v10/interactions/1/2/callback', {}, 405],
    ['/attachments/1/2/nothing.txt', {}, 404],
  ])('answers %s with %j with %i', async (path, headers, expected) => {
    expect(await status(path, headers)).toBe(expected);
  });
});
