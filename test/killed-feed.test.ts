import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseStoreAddress } from '../src/store/store-address.ts';
import { NOON, SERVER } from './support/new-pin.ts';
import { openForTest } from './support/new-store.ts';
import { newStoreUrl, storeKinds } from './support/new-store-address.ts';
import { builtProgram } from './support/programs/built-program.ts';

/** Follows a feed in a process of its own; returns by which signal that ended. */
async function followIn(url: string, ...words: string[]): Promise<NodeJS.Signals | null> {
  const [node, file] = await builtProgram('test/feed-child.ts');
  const child = spawn(node, [file, url, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [code, signal] = await once(child, 'exit');
  if (signal === null) expect(code).toBe(0);
  return signal;
}

describe.each(storeKinds)('a feed whose process was killed, in %s', (kind) => {
  it.each([
    ['fetched', '1'],
    ['noted', '1'],
    ['taken', '3'],
    ['taken', '8'],
    ['settled', '4'],
  ])(
    'has each article once, after an end at "%s" number %s',
    async (step, count) => {
      const url = await newStoreUrl(kind);
      expect(await followIn(url, step, count)).toBe('SIGKILL');
      expect(await followIn(url)).toBeNull();
      const address = parseStoreAddress(url);
      if (!address) throw new TypeError('Cannot read the address of a store');
      const { feeds, shelves } = await openForTest(address);
      const list = await shelves.list(SERVER);
      expect(list.map((entry) => entry.url).toSorted()).toEqual(
        Array.from({ length: 8 }, (_, place) => `https://example.org/${place + 1}`),
      );
      const texts = await shelves.texts(SERVER, { after: 0, limit: 100 });
      expect(texts.map(({ article }) => article.text.split('\n\n').length)).toEqual(
        list.map(() => 9),
      );
      expect(await feeds.waiting(SERVER, { now: NOON * 2, limit: 100 })).toEqual([]);
      expect(await feeds.list(SERVER)).toMatchObject([{ etag: '"8"', failures: 0 }]);
    },
    60_000,
  );
});
