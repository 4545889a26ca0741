import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import type { StoreAddress } from '../../src/store/store-address.ts';
import { newStoreAddress } from './new-store-address.ts';

/** Opens a store that is closed after the test. */
export async function openForTest(address: StoreAddress): Promise<Store> {
  const store = await openStore(address);
  onTestFinished(() => store.close());
  return store;
}

/** Opens a new, empty store, which is gone after the test. */
export async function newStore(kind: StoreAddress['kind']): Promise<Store> {
  return openForTest(await newStoreAddress(kind));
}
