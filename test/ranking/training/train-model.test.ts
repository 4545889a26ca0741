import { describe, expect, it } from 'vitest';
import { buildRanker, type Model } from '../../../src/ranking/model.ts';
import { readQuestionSet } from '../../../src/ranking/training/question-set.ts';
import { trainModel, trainRanking } from '../../../src/ranking/training/train-model.ts';

const SUBJECTS = ['harbour', 'museum', 'library', 'stadium', 'station', 'market'];

/** A set of short articles, each with the same questions about its own subject. */
function inventedSet() {
  const articles = SUBJECTS.map((subject, place) => {
    const opened = `The ${subject} opened in ${1950 + place}.`;
    const cost = `It cost ${place + 3} million euros to build the ${subject}.`;
    const paras = [
      `${opened} Rain fell that day.`,
      `${cost} The mayor wept.`,
      'Fish is sold on Mondays.',
    ];
    return { title: `The ${subject}`, paras };
  });
  const questions = SUBJECTS.flatMap((subject, a) => {
    const year = { text: `${1950 + a}`, start: `The ${subject} opened in `.length };
    const cost = { text: `${a + 3} million`, start: 'It cost '.length };
    return [
      { q: `When did the ${subject} open?`, a, p: 0, answers: [year], ok: true },
      { q: `How much did the ${subject} cost?`, a, p: 1, answers: [cost], ok: true },
    ];
  });
  return readQuestionSet({ name: 'invented', articles, questions });
}

const PLAN = { networks: 2, units: 3, epochs: 2, every: 1 };

describe('trainModel()', () => {
  const once = JSON.stringify(trainModel([inventedSet()], PLAN));

  it('makes the same bytes from the same questions', () => {
    expect(JSON.stringify(trainModel([inventedSet()], PLAN))).toBe(once);
  });

  it('makes other bytes from fewer questions', () => {
    const set = inventedSet();
    const fewer = { ...set, questions: set.questions.slice(0, -2) };
    expect(JSON.stringify(trainModel([fewer], PLAN))).not.toBe(once);
  });

  it('makes a model that can be asked once it was written and read', () => {
    const ranker = buildRanker(JSON.parse(once) as Model);
    const { features } = ranker.model;
    const score = ranker.score(new Float32Array(features.length).fill(0.5));
    expect(Number.isFinite(score)).toBe(true);
  });

  it('orders passages as the part that is trained for that alone', () => {
    const { confidence: _, ...ranking } = JSON.parse(once) as Model;
    expect(trainRanking([inventedSet()], PLAN)).toMatchObject(ranking);
  });

  it('is refused where it was trained with other features', () => {
    const model = JSON.parse(once) as Model;
    const other = { ...model, features: model.features.slice(1) };
    expect(() => buildRanker(other)).toThrow(
      /their features are others, run npm run train/,
    );
  });

  it('is refused where it judges words by other measures', () => {
    const model = JSON.parse(once) as Model;
    const wordNetwork = { ...model.wordNetwork, steps: [1] };
    expect(() => buildRanker({ ...model, wordNetwork })).toThrow(
      /their measures of words are others, run npm run train/,
    );
  });
});
