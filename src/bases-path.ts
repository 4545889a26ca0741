import { dirname, resolve } from 'node:path';
import type { StoreAddress } from './store/store-address.ts';

/** Returns the folder of saved indexes: beside the store's file, or where that is by default. */
export function basesPathOf(address: StoreAddress): string {
  return resolve(address.kind === 'sqlite' ? dirname(address.path) : 'data', 'bases');
}
