import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { parseStoreAddress, type StoreAddress } from '../../src/store/store-address.ts';

/** The databases that every test of the store runs on. */
export const storeKinds: readonly StoreAddress['kind'][] = ['sqlite', 'postgres'];

/** Returns the text of the address of a new, empty store, which is gone after the test. */
export async function newStoreUrl(kind: StoreAddress['kind']): Promise<string> {
  if (kind === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    return `file:${join(folder, 'new', 'verbatim.db')}`;
  }
  const response = await fetch(inject('databasesUrl'));
  const url = await response.text();
  if (!response.ok) throw new Error(url);
  onTestFinished(async () => {
    await fetch(inject('databasesUrl'), { method: 'DELETE', body: url });
  });
  return url;
}

/** Returns the address of a new, empty store, which is gone after the test. */
export async function newStoreAddress(kind: StoreAddress['kind']): Promise<StoreAddress> {
  const address = parseStoreAddress(await newStoreUrl(kind));
  if (!address) throw new TypeError('Cannot read the address of a store made for tests');
  return address;
}
