import { answerTypeFeatures } from './features/answer-type.ts';
import type { Feature, FeatureSet } from './features/feature.ts';
import { kindOfWordFeatures } from './features/kinds-of-word.ts';
import { meaningFeatures } from './features/meaning.ts';
import { orderFeatures } from './features/order.ts';
import { questionFeatures } from './features/question.ts';
import { rarityFeatures } from './features/rarity.ts';
import { rivalFeatures } from './features/rivals.ts';
import { shapeFeatures } from './features/shape.ts';
import { surroundingFeatures } from './features/surroundings.ts';
import type { Match } from './match.ts';

const ALL: FeatureSet = {
  ...rarityFeatures,
  ...kindOfWordFeatures,
  ...orderFeatures,
  ...surroundingFeatures,
  ...shapeFeatures,
  ...answerTypeFeatures,
  ...rivalFeatures,
  ...meaningFeatures,
  ...questionFeatures,
};

/** The names of all features, in the order of the weights. */
export const FEATURE_NAMES: readonly string[] = Object.keys(ALL);

const FEATURES: readonly Feature[] = Object.values(ALL);

/**
 * Measures all features of a passage, in the order of {@link FEATURE_NAMES}.
 *
 * @param values Where they are written: a list for each passage costs more than its features.
 */
export function measureFeatures(
  match: Match,
  values: Float32Array = new Float32Array(FEATURES.length),
): Float32Array {
  for (let at = 0; at < values.length; at++) values[at] = FEATURES[at]?.(match) ?? 0;
  return values;
}
