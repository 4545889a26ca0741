import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { newStoreAddress, storeKinds } from '../support/new-store-address.ts';

describe.each(storeKinds)('a new store in %s', (kind) => {
  it('opens', async () => {
    const store = await openStore(await newStoreAddress(kind));
    expect(await store.servers.known()).toEqual([]);
    await store.close();
  });
});
