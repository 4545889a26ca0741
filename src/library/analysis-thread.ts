import { parentPort } from 'node:worker_threads';
import { analyseArticle } from './analyse-article.ts';
import type { AnalysisJob, AnalysisResult } from './analysis-job.ts';
import { writeAnalysis } from './saved-analysis.ts';

// The thread of `threadAnalyser`: articles in, bytes out, one after another.

parentPort?.on('message', (job: AnalysisJob) => {
  const result = analyse(job);
  const moved = 'bytes' in result ? [result.bytes.buffer as ArrayBuffer] : [];
  parentPort?.postMessage(result, moved);
});

function analyse({ number, article, sentences }: AnalysisJob): AnalysisResult {
  try {
    return { number, bytes: writeAnalysis(analyseArticle(article, sentences)) };
  } catch (thrown) {
    // A bug shown by one article: it is refused, and the others are still read.
    return { number, thrown };
  }
}
