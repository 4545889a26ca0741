import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import {
  type QuestionFile,
  type QuestionSet,
  readQuestionSet,
} from './ranking/training/question-set.ts';
import { trainModel } from './ranking/training/train-model.ts';

// npm run train [-- --leave-out NAME] [-- --folds 5] [-- --out FILE]
// Makes src/ranking/weights.json from test/data/retrieval, always to the same bytes.

const DATA = new URL('../test/data/retrieval/', import.meta.url);
const SETS = ['squad1-train44', 'shifts-newwiki', 'qamr-wikinews'];
const WEIGHTS = new URL('ranking/weights.json', import.meta.url);

const { values } = parseArgs({
  options: { 'leave-out': { type: 'string' }, out: { type: 'string' } },
});

function readSet(name: string): QuestionSet {
  const file = gunzipSync(readFileSync(new URL(`${name}.json.gz`, DATA)));
  return readQuestionSet(JSON.parse(file.toString('utf8')) as QuestionFile);
}

const started = performance.now();
const names = SETS.filter((name) => name !== values['leave-out']);
const model = trainModel(names.map(readSet));
const out = values.out ?? WEIGHTS;
writeFileSync(out, `${JSON.stringify(model)}\n`);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`Trained on ${names.join(', ')} in ${seconds} s: ${out}`);
