import { availableParallelism } from 'node:os';
import { benchAnswerTime } from './answer-time.ts';
import { benchSentences } from './sentences.ts';

// Prints the figures that this project is measured by: npm run bench

console.log(`Node ${process.version}, ${availableParallelism()} cores\n`);

const sentences = benchSentences();
print('Sentences', [
  ['Golden Rules, all 52', sentences.golden, '≥ 46'],
  ['Golden Rules, the 39 like news', sentences.goldenNewsLike, '≥ 37'],
  ['Hard passages, 79', sentences.hardUnits, '≥ 77'],
  ['Hard sentences, 79', sentences.hardSentences, '≥ 77'],
  ['PUD news, F1', sentences.pudF1.toFixed(4), '≥ 0.998'],
  ['Lost or changed, of 527', sentences.notVerbatim, '0'],
  ['MB/s, one core', sentences.megabytesPerSecond.toFixed(1), '≥ 8'],
  ['Time of twice the text over once', sentences.twiceOverOnce.toFixed(2), '≤ 2.2'],
]);

const time = await benchAnswerTime();
print(`Answers in the local Discord, ${time.questions} questions`, [
  ['start to ready, ms', time.startToReady.toFixed(0), '≤ 2000'],
  ['p50, ms', time.p50.toFixed(2), ''],
  ['p99, ms', time.p99.toFixed(2), '≤ 10'],
]);

/** Prints a table: what was measured, its figure, and what it should be. */
function print(
  title: string,
  rows: readonly (readonly [string, string | number, string])[],
): void {
  console.log(title);
  for (const [name, figure, wanted] of rows) {
    console.log(`  ${name.padEnd(36)}${String(figure).padStart(8)}   ${wanted}`);
  }
  console.log();
}
