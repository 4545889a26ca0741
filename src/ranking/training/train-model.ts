import { FEATURE_NAMES } from '../features.ts';
import { WORD_FEATURE_COUNT } from '../measure-words.ts';
import type { ConfidenceModel, Model } from '../model.ts';
import { packNetwork } from '../pack-network.ts';
import { SIGNAL_COUNT, SIGNAL_NAMES } from '../signals.ts';
import { learnLikelihood } from './learn-likelihood.ts';
import { measureSet } from './measure-set.ts';
import { type IndexedSet, indexSet, type QuestionSet } from './question-set.ts';
import { recordOutcomes } from './record-outcomes.ts';
import { measureGroupScale } from './scale.ts';
import { type ConfidenceExample, trainConfidence } from './train-confidence.ts';
import { trainNetwork } from './train-network.ts';

/** How much is learned, and how; chosen on questions that were left out. */
export interface TrainingPlan {
  readonly networks: number;
  readonly units: number;
  readonly epochs: number;
  /** Every how many-th question is asked in the article, and as many in the library. */
  readonly every: number;
}

/** The plan by which the shipped weights are made. */
const SHIPPED_PLAN: TrainingPlan = { networks: 4, units: 24, epochs: 3, every: 1 };

/** How networks learn; of questions that were left out 0.4 in a hundred more are right with units dropped. */
const STEPS = { rate: 0.003, decay: 0.01, dropped: 0.3 } as const;

/** Words are few and many at once, so that fewer units and none left out learn as much. */
const WORD_PLAN = { units: 16, dropped: 0 } as const;

/** Digits kept of a weight: more only makes the file longer. */
const DIGITS = 2;

/** Trains a model; the same sets and plan give the same weights. */
export function trainModel(
  sets: readonly QuestionSet[],
  plan: TrainingPlan = SHIPPED_PLAN,
): Model {
  const indexed = indexSets(sets);
  const ranking = learnRanking(indexed, plan);
  const examples = indexed.flatMap((one) => recordOutcomes(one, ranking));
  return { ...ranking, confidence: learnConfidence(examples) };
}

/** Trains what orders passages alone: the confidence of the model is always the same. */
export function trainRanking(
  sets: readonly QuestionSet[],
  plan: TrainingPlan = SHIPPED_PLAN,
): Model {
  return learnRanking(indexSets(sets), plan);
}

type LearnedSet = IndexedSet & Pick<QuestionSet, 'questions'>;

function indexSets(sets: readonly QuestionSet[]): readonly LearnedSet[] {
  return sets.map((set) => ({ set, index: indexSet(set), questions: set.questions }));
}

function learnRanking(indexed: readonly LearnedSet[], plan: TrainingPlan): Model {
  const likelihood = learnLikelihood(indexed);
  const measured = indexed.flatMap((one) => measureSet(one, likelihood, plan.every));
  const groups = measured.map(({ passages }) => passages);
  const words = measured.map((one) => one.words);
  const scale = measureGroupScale(groups, FEATURE_NAMES.length);
  const networks = Array.from({ length: plan.networks }, (_, number) => {
    const options = { ...plan, ...STEPS, seed: number + 1 };
    return packNetwork(trainNetwork(groups, scale, options));
  });
  const wordScale = measureGroupScale(words, WORD_FEATURE_COUNT);
  const wordOptions = { ...plan, ...STEPS, ...WORD_PLAN, seed: plan.networks + 1 };
  const wordNetwork = packNetwork(trainNetwork(words, wordScale, wordOptions));
  const untrained = { weights: new Array<number>(SIGNAL_COUNT).fill(0), bias: 0 };
  return {
    features: FEATURE_NAMES,
    networks,
    wordNetwork,
    likelihood,
    confidence: { signals: SIGNAL_NAMES, ...untrained, closestFrom: 0, foundFrom: 0 },
  };
}

function learnConfidence(examples: readonly ConfidenceExample[]): ConfidenceModel {
  const { weights, bias } = trainConfidence(examples, SIGNAL_COUNT);
  return {
    signals: SIGNAL_NAMES,
    weights: weights.map(round),
    bias: round(bias),
    closestFrom: 0.5,
    foundFrom: 0.8,
  };
}

function round(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
