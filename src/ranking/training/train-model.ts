import type { PassageIndex } from '../../index/passage-index.ts';
import { FEATURE_NAMES } from '../features.ts';
import { buildRanker, type ConfidenceModel, type Model } from '../model.ts';
import type { Network } from '../network.ts';
import { rank } from '../rank.ts';
import { readSignals, SIGNAL_NAMES } from '../signals.ts';
import { candidatesFor, type Mode, measureKnown, readKnown } from './ask-known.ts';
import { learnLikelihood } from './learn-likelihood.ts';
import {
  indexArticles,
  type KnownQuestion,
  type QuestionSet,
  showsAnswer,
} from './question-set.ts';
import { buildRandom } from './random.ts';
import { shortenQuestion } from './shorten-question.ts';
import { type ConfidenceExample, trainConfidence } from './train-confidence.ts';
import { type TrainingGroup, trainNetwork } from './train-network.ts';

/** How much is learned, and how; chosen on questions that were left out. */
export interface TrainingPlan {
  readonly networks: number;
  readonly units: number;
  readonly epochs: number;
  /** Every how many-th question is asked in the article, and as many in the library. */
  readonly every: number;
}

/** The plan by which the shipped weights are made. */
export const SHIPPED_PLAN: TrainingPlan = { networks: 4, units: 24, epochs: 4, every: 2 };

/** Digits kept of a weight: more only makes the file longer. */
const DIGITS = 4;

/** Trains a model; the same sets and plan give the same weights. */
export function trainModel(
  sets: readonly QuestionSet[],
  plan: TrainingPlan = SHIPPED_PLAN,
): Model {
  const indexed = sets.map((set) => ({
    set,
    index: indexArticles(set),
    questions: set.questions,
  }));
  const likelihood = learnLikelihood(indexed);
  const groups = indexed.flatMap((one) => measureSet(one, likelihood, plan));
  const networks = Array.from({ length: plan.networks }, (_, number) =>
    roundNetwork(
      trainNetwork(groups, {
        width: FEATURE_NAMES.length,
        units: plan.units,
        epochs: plan.epochs,
        seed: number + 1,
        rate: 0.003,
        decay: 0.002,
      }),
    ),
  );
  const untrained = { weights: SIGNAL_NAMES.map(() => 0), bias: 0 };
  const draft: Model = {
    features: FEATURE_NAMES,
    networks,
    likelihood,
    confidence: { signals: SIGNAL_NAMES, ...untrained, closestFrom: 0, foundFrom: 0 },
  };
  const examples = indexed.flatMap(({ set, index }) => recordOutcomes(set, index, draft));
  return { ...draft, confidence: learnConfidence(examples) };
}

interface IndexedSet {
  readonly set: QuestionSet;
  readonly index: PassageIndex;
}

/** So many passages of a question are learned from: the most promising and some others. */
const LEARNED_PASSAGES = 24;
const OTHER_PASSAGES = 6;

/** Of every so many questions one is learned from as typed into a search box. */
const SHORTENED_EVERY = 8;

function measureSet(
  { set, index }: IndexedSet,
  likelihood: Readonly<Record<string, number>>,
  { every }: TrainingPlan,
): readonly TrainingGroup[] {
  const random = buildRandom(set.questions.length);
  const asking = { index, likelihood: new Map(Object.entries(likelihood)), limit: 40 };
  const isAlone = set.articles.length === 1; // one text: its library and its article are the same
  return set.questions.flatMap((asked, number) => {
    const isShort = number % SHORTENED_EVERY === 3;
    const known = isShort ? shortenQuestion(asked, number >> 3) : asked;
    if (!known || (isAlone && number % every !== 0)) return [];
    const mode: Mode = !isAlone && number % every === 0 ? 'article' : 'library';
    if (mode === 'library' && !isAlone && number % every !== 1) return [];
    const group = measureKnown(known, { ...asking, mode });
    return group ? pickPassages(group, random) : [];
  });
}

function pickPassages(
  { features, answers }: TrainingGroup,
  random: () => number,
): TrainingGroup {
  const width = FEATURE_NAMES.length;
  const sure = LEARNED_PASSAGES - OTHER_PASSAGES;
  const chance = OTHER_PASSAGES / Math.max(1, answers.length - sure);
  const places = Array.from(answers.keys()).filter(
    (place) => answers[place] === 1 || place < sure || random() < chance,
  );
  const picked = new Float32Array(places.length * width);
  for (const [at, place] of places.entries()) {
    picked.set(features.subarray(place * width, (place + 1) * width), at * width);
  }
  return {
    features: picked,
    answers: Uint8Array.from(places, (place) => answers[place] ?? 0),
  };
}

/** Of every so many questions one is used to learn when to keep silent. */
const CONFIDENCE_EVERY = 5;

/** A wrong answer of a present article is neither right nor absent. */
const WRONG_TARGET = 0.6;

/** Asks questions where their article is there and where it is not. */
function recordOutcomes(
  set: QuestionSet,
  index: PassageIndex,
  draft: Model,
): readonly ConfidenceExample[] {
  const ranker = buildRanker(draft);
  const count = set.articles.length;
  if (count === 1) return [];
  const halves = [0, 1].map((half) => indexArticles(set, (place) => place % 2 !== half));
  const outcome = (known: KnownQuestion, where: PassageIndex, article: string | null) => {
    const query = readKnown(known.text);
    if (!query) return null;
    const candidates = candidatesFor(where, query, article);
    const { hits } = rank(ranker, query, {
      index: where,
      candidates,
      isOneArticle: article !== null,
    });
    const [best] = hits;
    if (!best) return null;
    const isRight = hits
      .slice(0, 3)
      .some(
        ({ passage }) =>
          passage.article === known.article && showsAnswer(passage.passage, known),
      );
    const scores = hits.map(({ score }) => score);
    return { features: readSignals({ match: best.match, scores }), isRight };
  };
  return set.questions
    .filter((_, number) => number % CONFIDENCE_EVERY === 0)
    .flatMap((asked, number) => {
      const known =
        number % SHORTENED_EVERY === 3
          ? (shortenQuestion(asked, number >> 3) ?? asked)
          : asked;
      const other =
        set.articles[(known.place + 1 + Math.floor(count / 2)) % count]?.id ?? null;
      const half = halves[known.place % 2] ?? index;
      const present = [outcome(known, index, known.article), outcome(known, index, null)];
      const absent = [outcome(known, index, other), outcome(known, half, null)];
      return [
        ...present.flatMap((one) =>
          one ? { features: one.features, target: one.isRight ? 1 : WRONG_TARGET } : [],
        ),
        ...absent.flatMap((one) => (one ? { features: one.features, target: 0 } : [])),
      ];
    });
}

function learnConfidence(examples: readonly ConfidenceExample[]): ConfidenceModel {
  const { weights, bias } = trainConfidence(examples, SIGNAL_NAMES.length);
  return {
    signals: SIGNAL_NAMES,
    weights: weights.map(round),
    bias: round(bias),
    closestFrom: 0.5,
    foundFrom: 0.8,
  };
}

function roundNetwork({ hidden, bias, output, direct }: Network): Network {
  return {
    hidden: hidden.map((row) => row.map(round)),
    bias: bias.map(round),
    output: output.map(round),
    direct: direct.map(round),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
