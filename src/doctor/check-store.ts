import { openStore, type Store } from '../store/store.ts';
import type { StoreAddress } from '../store/store-address.ts';
import { StoreError } from '../store/store-error.ts';
import { type Finding, fine, wrong } from './finding.ts';

/** Checks that the store can be opened, read and written. What is kept stays as it is. */
export async function checkStore(address: StoreAddress): Promise<Finding> {
  let store: Store | null = null;
  try {
    store = await openStore(address);
    const { length } = await store.servers.known();
    // Changes no row, as there is no such server, and needs the right to.
    await store.servers.joined('0');
    return fine(`Store: "${address.shown}" can be read and written, ${count(length)}`);
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    return wrong(thrown.message);
  } finally {
    await store?.close();
  }
}

function count(servers: number): string {
  return servers === 1 ? 'with one server' : `with ${servers} servers`;
}
