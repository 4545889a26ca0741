import { parentPort } from 'node:worker_threads';
import { openStore } from '../store/store.ts';
import { BaseBuilder } from './base-builder.ts';
import { BaseFolder } from './base-folder.ts';
import type { BaseJob } from './base-job.ts';
import { readShelf } from './read-shelf.ts';

// The thread of `saveBase`: articles from the store, one file out. What it throws ends it.

parentPort?.once('message', async (job: BaseJob) => {
  await save(job);
  parentPort?.postMessage(null);
});

async function save({ guildId, storeAddress, path }: BaseJob): Promise<void> {
  const builder = new BaseBuilder();
  const store = await openStore(storeAddress);
  try {
    for await (const article of readShelf(store.shelves, guildId, noRest))
      builder.add(article);
  } finally {
    await store.close();
  }
  await new BaseFolder(path).write(guildId, builder.build());
}

/** Nobody else is answered in this thread. */
async function noRest(): Promise<void> {}
