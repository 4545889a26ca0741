import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { benchAnswerTime } from './answer-time.ts';
import { type AttributionScores, benchAttribution } from './attribution.ts';
import { benchLibrary } from './library.ts';
import { benchPeers } from './peers/bench-peers.ts';
import { formatPeers } from './peers/peer-table.ts';
import { benchSentences } from './sentences.ts';
import { benchShelves } from './shelves/bench-shelves.ts';
import { benchThroughput } from './throughput/bench-throughput.ts';

// Prints the figures that this project is measured by: npm run bench [-- --weights FILE]
// [--articles N] [--servers N]; 10000 articles on one shelf and 1000 servers take ten minutes.
// --weights names weights that were trained without the questions that are asked of all
// engines; otherwise they are trained first, and all takes about six minutes.

/** What was measured, its figure, and what it should be. */
type Row = readonly [string, string | number, string];

const { values } = parseArgs({
  options: {
    weights: { type: 'string' },
    articles: { type: 'string', default: '1000' },
    servers: { type: 'string', default: '40' },
  },
});
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

const attribution = benchAttribution();
print('Attribution', [
  ...attributionRows('seed', attribution.seed, '13 of 13'),
  ...attributionRows('cases', attribution.cases, '100'),
  ...attributionRows(
    'gum-dev',
    attribution.gumDev,
    '≥ 82 reported, ≥ 80 speakers, ≤ 3 wrong',
  ),
  ...attributionRows(
    'styles',
    attribution.styles,
    '≥ 92 reported, ≥ 82 speakers, ≤ 3 wrong',
  ),
  ...attributionRows('kept apart', attribution.unseen, ''),
  ['Sentences/s, one core', attribution.sentencesPerSecond.toFixed(0), '≥ 10000'],
]);

const time = await benchAnswerTime();
print(`Answers in the local Discord, ${time.questions} questions`, [
  ['start to ready, ms', time.startToReady.toFixed(0), '≤ 2000'],
  ['p50, ms', time.p50.toFixed(2), ''],
  ['p99, ms', time.p99.toFixed(2), '≤ 10'],
]);

const { bot, hello } = await benchThroughput();
const percentOfHello = (100 * bot.perProcessorSecond) / hello.perProcessorSecond;
print('Throughput of one process, 16 questions at once', [
  ['Answers/s, by the clock', bot.perSecond.toFixed(0), ''],
  ['Answers/s of processor time', bot.perProcessorSecond.toFixed(0), ''],
  ['A question asked first, ms of it', bot.firstMs.toFixed(2), ''],
  ['One asked again, ms of it', bot.againMs.toFixed(2), ''],
  ['A bot that says hello, by the clock', hello.perSecond.toFixed(0), ''],
  ['… of processor time', hello.perProcessorSecond.toFixed(0), ''],
  ['… ms of it each', hello.againMs.toFixed(2), ''],
  ['Ours beside it, %', percentOfHello.toFixed(1), '≥ 60'],
  ['p50 at half of that load, ms', bot.p50.toFixed(1), ''],
  ['p99 at half of that load, ms', bot.p99.toFixed(1), ''],
  ['What sends, alone, ms each', hello.senderMs.toFixed(2), ''],
]);

const library = benchLibrary();
print('Library, one core', [
  [
    'Sentences/s: read, attributed, indexed',
    library.sentencesPerSecond.toFixed(0),
    '≥ 8000',
  ],
  ['Add 40 sentences to 100,000, ms', library.addMs.toFixed(2), '≤ 5'],
  ['Remove them, ms', library.removeMs.toFixed(2), '≤ 5'],
]);

const shelves = await benchShelves({
  articles: Number(values.articles),
  servers: Number(values.servers),
});
const { large, many } = shelves;
print(`One server with ${large.sentences} sentences of its own; processor time`, [
  ['First answer after a start, ms', large.firstMs.toFixed(0), '≤ 2000'],
  ['Held up meanwhile at most, ms', large.heldMs.toFixed(0), '≤ 50'],
  ['Held up while it was saved, ms', shelves.unsaved.savingHeldMs.toFixed(0), '≤ 50'],
  ['p50, ms', large.p50.toFixed(1), '≤ 12'],
  ['p99, ms', large.p99.toFixed(1), '≤ 60'],
  ['Suggestions, the first, ms', large.firstSuggestionMs.toFixed(0), ''],
  ['Suggestions, the slowest other, ms', large.suggestionMs.toFixed(0), '≤ 50'],
  ['Memory of the process, MB', large.megabytes.toFixed(0), '≤ 1500'],
  ['First answer without a saved index, ms', shelves.unsaved.firstMs.toFixed(0), ''],
]);
print(`${many.servers} servers with 30 articles each, in turn; processor time`, [
  ['First answer, p50, ms', many.mainP50.toFixed(1), ''],
  ['First answer, p99, ms', many.mainP99.toFixed(1), '≤ 250'],
  ['With the collector’s threads, p99', many.p99.toFixed(1), ''],
  ['Memory allowed, MB', many.allowed, ''],
  ['Memory taken, MB', many.megabytes.toFixed(0), `≤ ${many.allowed}`],
  ['Memory of the process, MB', many.process.toFixed(0), ''],
]);

console.log('Beside other engines; processor time, one process each\n');
console.log(formatPeers(await benchPeers(values.weights)));

function attributionRows(
  name: string,
  { relationF1, reportedF1, right, gold, speakers, wrongName }: AttributionScores,
  wanted: string,
): readonly Row[] {
  return [
    [`${name}: relations right`, `${right}/${gold}`, wanted],
    [`${name}: relation F1, all`, percent(relationF1), ''],
    [`${name}: relation F1, reported`, percent(reportedF1), ''],
    [`${name}: speakers, end to end`, percent(speakers), ''],
    [`${name}: wrong name`, percent(wrongName), ''],
  ];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Prints a table. */
function print(title: string, rows: readonly Row[]): void {
  console.log(title);
  for (const [name, figure, wanted] of rows) {
    console.log(`  ${name.padEnd(36)}${String(figure).padStart(8)}   ${wanted}`);
  }
  console.log();
}
