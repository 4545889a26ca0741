import { parentPort } from 'node:worker_threads';
import { BaseBuilder } from './base-builder.ts';
import { BaseFolder } from './base-folder.ts';
import type { BaseJob } from './base-job.ts';

// The thread of `saveBase`: articles in, one file out. What it throws ends it.

const builder = new BaseBuilder();

parentPort?.on('message', async (job: BaseJob) => {
  await perform(job);
  parentPort?.postMessage(null);
});

async function perform(job: BaseJob): Promise<void> {
  if (job.kind === 'add') for (const article of job.articles) builder.add(article);
  else await new BaseFolder(job.path).write(job.guildId, builder.build());
}
