import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseStoreAddress } from '../src/store/store-address.ts';
import { followEight } from './follow-eight.ts';
import { NOON, SERVER } from './support/new-pin.ts';
import { openForTest } from './support/new-store.ts';
import { newStoreUrl, storeKinds } from './support/new-store-address.ts';
import { builtProgram } from './support/programs/built-program.ts';

/** Follows a feed in a process of its own until that is killed at a step. */
async function killedAt(url: string, step: string, count: string): Promise<void> {
  const [node, file] = await builtProgram('test/feed-child.ts');
  const child = spawn(node, [file, url, step, count], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
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
      await killedAt(url, step, count);
      const address = parseStoreAddress(url);
      if (!address) throw new TypeError('Cannot read the address of a store');
      await followEight(address);
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
