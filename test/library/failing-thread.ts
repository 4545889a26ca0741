import { parentPort } from 'node:worker_threads';
import type { AnalysisJob } from '../../src/library/analysis-job.ts';

// A thread that dies of some articles and is held for ever by others.

parentPort?.on('message', ({ number, article: { headline } }: AnalysisJob) => {
  if (headline === 'Deadly') throw new Error('It died of an article');
  while (headline === 'Endless');
  parentPort?.postMessage({ number, bytes: new TextEncoder().encode(headline) });
});
