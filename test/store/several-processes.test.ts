import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { parseStoreAddress, type StoreAddress } from '../../src/store/store-address.ts';
import { newPin, SERVER } from '../support/new-pin.ts';
import { openForTest } from '../support/new-store.ts';
import { newStoreUrl, storeKinds } from '../support/new-store-address.ts';
import { killAfter, startChild } from './start-child.ts';

function addressOf(url: string): StoreAddress {
  const address = parseStoreAddress(url);
  if (!address) throw new TypeError('Cannot read the address of a store made for tests');
  return address;
}

describe.each(storeKinds)('a store of several processes in %s', (kind) => {
  it('is made once by three that start at once', async () => {
    const url = await newStoreUrl(kind);
    const ended = await Promise.all(
      [1, 2, 3].map(async () => {
        const { stdout, stderr } = await startChild(url, 'open');
        if (!stdout || !stderr) throw new TypeError('Cannot read what is printed');
        return Promise.all([text(stdout), text(stderr)]);
      }),
    );
    expect(ended).toEqual([1, 2, 3].map(() => ['opened\n', '']));
    const store = await openForTest(addressOf(url));
    expect((await store.pins.plan(newPin())).pin.number).toBe(1);
  }, 60_000);

  it('is as before a transaction in which its process was killed', async () => {
    const url = await newStoreUrl(kind);
    const store = await openForTest(addressOf(url));
    await store.pins.plan(newPin());
    expect(await killAfter(await startChild(url, 'half'), 1)).toEqual(['2']);
    expect(await store.pins.list(SERVER)).toHaveLength(1);
    // The number was not given, and nothing is locked.
    expect((await store.pins.plan(newPin())).pin.number).toBe(2);
  }, 60_000);

  it.each([1, 40])(
    'has all pins and none by half after a kill at pin %i',
    async (count) => {
      const url = await newStoreUrl(kind);
      const store = await openForTest(addressOf(url));
      const said = await killAfter(await startChild(url, 'plan'), count);
      const kept = (await store.pins.list(SERVER)).map(({ number }) => number).reverse();
      expect(kept).toEqual(Array.from({ length: kept.length }, (_, place) => place + 1));
      expect(kept).toEqual(expect.arrayContaining(said.map(Number)));
      for (const number of kept)
        expect(await store.pins.history(SERVER, number)).toMatchObject([
          { state: 'planned' },
        ]);
      // Of another channel: that process has counted the same passages.
      const next = await store.pins.plan(newPin({ channelId: '1' }));
      expect(next.pin.number).toBe(kept.length + 1);
    },
    60_000,
  );
});
