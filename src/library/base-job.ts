import type { StoreAddress } from '../store/store-address.ts';

/** What the thread that saves an index is told; it answers with nothing when it is done. */
export interface BaseJob {
  readonly guildId: string;
  /** Where the articles are. */
  readonly storeAddress: StoreAddress;
  /** Path of the folder of saved indexes. */
  readonly path: string;
}
