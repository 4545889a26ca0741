import { FEATURE_NAMES } from './features.ts';
import { WORD_FEATURE_COUNT } from './measure-words.ts';
import { buildScorer, type Network, type Scorer } from './network.ts';
import { type PackedNetwork, unpackNetwork } from './pack-network.ts';
import type { WordLikelihood } from './scope.ts';
import { SIGNAL_COUNT, SIGNAL_NAMES } from './signals.ts';

/** All that was learned, as it lies in `weights.json`; MODEL.md tells from what. */
export interface Model {
  /** Names of the features that the networks expect, in order. */
  readonly features: readonly string[];
  /** Their mean is the score. */
  readonly networks: readonly PackedNetwork[];
  /** Judges one word of a question by how it stands to the passage; see `word-features.ts`. */
  readonly wordNetwork: PackedNetwork;
  /** By term: how much likelier than others a word of a question stands in its answer. */
  readonly likelihood: Readonly<Record<string, number>>;
  readonly confidence: ConfidenceModel;
}

/** How the confidence follows from signals, and where the lines lie; all 0 to 1. */
export interface ConfidenceModel {
  /** Names of the signals that the first weights belong to, in order. */
  readonly signals: readonly string[];
  /** Then one for each feature of the best passage, and one for each of the first three on average. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** From here on a passage is shown, as one of the closest. */
  readonly closestFrom: number;
  /** From here on a passage is shown as found. */
  readonly foundFrom: number;
}

/** A model ready to be asked. */
export interface Ranker {
  readonly model: Model;
  readonly networks: readonly Network[];
  readonly score: Scorer;
  readonly scoreWord: Scorer;
  readonly likelihood: WordLikelihood;
}

/**
 * Makes a model ready to be asked.
 *
 * @throws {RangeError} If the model was trained with other features or signals.
 */
export function buildRanker(model: Model): Ranker {
  assertSame('features', model.features, FEATURE_NAMES);
  assertSame('signals', model.confidence.signals, SIGNAL_NAMES);
  if (model.confidence.weights.length !== SIGNAL_COUNT) throw otherWeights('signals');
  if (model.wordNetwork.steps.length !== WORD_FEATURE_COUNT)
    throw otherWeights('measures of words');
  const networks = model.networks.map(unpackNetwork);
  return {
    model,
    networks,
    score: buildScorer(networks),
    scoreWord: buildScorer([unpackNetwork(model.wordNetwork)]),
    likelihood: new Map(Object.entries(model.likelihood)),
  };
}

function assertSame(
  what: string,
  ours: readonly string[],
  wanted: readonly string[],
): void {
  if (ours.length === wanted.length && ours.every((name, at) => name === wanted[at]))
    return;
  throw otherWeights(what);
}

function otherWeights(what: string): RangeError {
  return new RangeError(
    `Cannot use the weights: their ${what} are others, run npm run train`,
  );
}
