import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { buildRanker } from './ranking/model.ts';
import { formatHits, measureHits } from './ranking/training/measure-hits.ts';
import {
  type QuestionFile,
  type QuestionSet,
  readQuestionSet,
} from './ranking/training/question-set.ts';
import { trainModel, trainRanking } from './ranking/training/train-model.ts';

// npm run train [-- --leave-out NAME] [-- --folds N --set NAME] [-- --out FILE] [-- --check]
// Makes src/ranking/weights.json from test/data/retrieval, always to the same bytes.
// --check writes nothing and ends with 1 where the shipped file is another than this.
// --leave-out NAME trains without one set; --folds N trains N times without every N-th
// article of a set and prints how well the questions about those are answered; nothing is
// written then.

const DATA = new URL('../test/data/retrieval/', import.meta.url);
const SETS = ['squad1-train44', 'shifts-newwiki', 'qamr-wikinews'];
const WEIGHTS = new URL('ranking/weights.json', import.meta.url);

const { values } = parseArgs({
  options: {
    'leave-out': { type: 'string' },
    folds: { type: 'string' },
    set: { type: 'string', default: 'squad1-train44' },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

function readSet(name: string): QuestionSet {
  const file = gunzipSync(readFileSync(new URL(`${name}.json.gz`, DATA)));
  return readQuestionSet(JSON.parse(file.toString('utf8')) as QuestionFile);
}

function trainToText(): string {
  const started = performance.now();
  const names = SETS.filter((name) => name !== values['leave-out']);
  const text = `${JSON.stringify(trainModel(names.map(readSet)))}\n`;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`Trained on ${names.join(', ')} in ${seconds} s`);
  return text;
}

function train(): void {
  const out = values.out ?? fileURLToPath(WEIGHTS);
  writeFileSync(out, trainToText());
  console.log(`Written: ${out}`);
}

function check(): void {
  const isSame = trainToText() === readFileSync(WEIGHTS, 'utf8');
  console.log(
    isSame
      ? 'The shipped weights are what training makes, to the last byte.'
      : 'The shipped weights differ from what training makes: run npm run train',
  );
  if (!isSame) process.exitCode = 1;
}

function trainInFolds(folds: number): void {
  const sets = SETS.map(readSet);
  const tested = sets.find(({ name }) => name === values.set);
  if (!tested)
    throw new RangeError(`There is no set "${values.set}": ${SETS.join(', ')}`);
  const all = { questions: 0, hit1: 0, hit3: 0, reciprocal: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = ({ place }: { readonly place: number }) => place % folds === fold;
    const questions = tested.questions.filter((known) => !isLeftOut(known));
    const others = sets.filter((set) => set !== tested);
    const model = trainRanking([{ ...tested, questions }, ...others]);
    const asked = tested.questions.filter(isLeftOut);
    const figures = measureHits({ ...tested, questions: asked }, buildRanker(model));
    all.questions += figures.questions;
    all.hit1 += figures.hit1;
    all.hit3 += figures.hit3;
    all.reciprocal += figures.reciprocal;
    console.log(`Fold ${fold + 1}: ${formatHits(figures)}`);
  }
  console.log(`${values.set}, in the article, ${folds} folds: ${formatHits(all)}`);
}

if (values.check) check();
else if (values.folds === undefined) train();
else trainInFolds(Number(values.folds));
