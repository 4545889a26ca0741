import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { describe, expect, it } from 'vitest';
import {
  guardedConnector,
  NotPublicError,
} from '../../../src/ingest/fetch/guarded-connector.ts';
import { isPublicAddress } from '../../../src/ingest/fetch/public-address.ts';
import { publicAddress } from './local-site.ts';

/** Connects to a host whose name has these addresses and whose socket reaches `peer`. */
async function connectTo(
  hostname: string,
  {
    answers = [publicAddress],
    peer = publicAddress,
    all = true,
  }: {
    readonly answers?: readonly string[];
    readonly peer?: string | null;
    readonly all?: boolean;
  } = {},
) {
  const dialled: string[] = [];
  let isDestroyed = false;
  const connect = guardedConnector({
    isAllowed: isPublicAddress,
    lookup: (_name, _options, callback) =>
      callback(
        null,
        answers.map((address) => ({ address, family: 4 })),
      ),
    buildConnect: (lookup) => (target, callback) => {
      lookup(target.hostname, { all }, (error, found) => {
        if (error !== null) {
          callback(error, null);
          return;
        }
        dialled.push(typeof found === 'string' ? found : (found[0]?.address ?? ''));
        const socket = {
          remoteAddress: peer ?? undefined,
          destroy: () => (isDestroyed = true),
        };
        callback(null, socket as unknown as Socket); // what the guard looks at of one
      });
    },
  });
  const target = { hostname, protocol: 'http:', port: '80' } as buildConnector.Options;
  const error = await new Promise<Error | null>((done) => {
    connect(target, (...[failure]) => done(failure));
  });
  return { dialled, isDestroyed, isRefused: error instanceof NotPublicError };
}

describe('guardedConnector()', () => {
  it.each([true, false])(
    'lets a public machine through, asked for all: %s',
    async (all) => {
      const open = { dialled: [publicAddress], isDestroyed: false, isRefused: false };
      expect(await connectTo('news.test', { all })).toEqual(open);
      const peer = `::ffff:${publicAddress}`;
      expect(await connectTo('news.test', { all, peer })).toEqual(open);
    },
  );

  it.each(['127.0.0.1', '[::1]', '169.254.169.254', '[::ffff:7f00:1]'])(
    'opens no socket to %s',
    async (hostname) => {
      expect(await connectTo(hostname)).toMatchObject({ dialled: [], isRefused: true });
    },
  );

  it.each([[['10.0.0.5']], [[publicAddress, '127.0.0.1']], [[]]])(
    'opens no socket to a name with the addresses %s',
    async (answers) => {
      expect(await connectTo('news.test', { answers })).toMatchObject({
        dialled: [],
        isRefused: true,
      });
    },
  );

  it.each(['127.0.0.1', '::1', '::ffff:10.0.0.5', null])(
    'closes a socket that has reached %s',
    async (peer) => {
      expect(await connectTo('news.test', { peer })).toMatchObject({
        isDestroyed: true,
        isRefused: true,
      });
    },
  );
});
