import { renameSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';

/** How long the store is locked or away, in milliseconds. */
const FAULT_MS = 1000;

/** A fault of the store, which ends by itself. */
export interface StoreFaultOfPlan {
  readonly name: string;
  readonly happen: (path: string) => Promise<void>;
}

/** Another program holds the database, or its disk is gone for a moment. */
export const STORE_FAULTS: readonly StoreFaultOfPlan[] = [
  { name: 'locked', happen: lock },
  { name: 'away', happen: takeAway },
];

async function lock(path: string): Promise<void> {
  const database = new DatabaseSync(path);
  database.exec('pragma busy_timeout = 2000; begin exclusive');
  await delay(FAULT_MS);
  database.exec('rollback');
  database.close();
}

/** The file alone: what is beside it, such as what was not yet written into it, stays. */
async function takeAway(path: string): Promise<void> {
  renameSync(path, `${path}.away`);
  await delay(FAULT_MS);
  renameSync(`${path}.away`, path);
}
