import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreAccess } from '../../src/store/store-access.ts';
import { sqliteAddress } from '../../src/store/store-address.ts';

/** A store in a folder of its own, for a whole test file. */
export interface TemporaryStore {
  readonly access: StoreAccess;
  /** Closes it and takes its folder away. */
  readonly close: () => Promise<void>;
}

/** Makes a new, empty store. */
export async function makeTemporaryStore(): Promise<TemporaryStore> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  const access = new StoreAccess(sqliteAddress(join(folder, 'verbatim.db')));
  return {
    access,
    close: async () => {
      await access.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
