import { QUESTION_KINDS } from '../../query/question-kind.ts';
import type { Match } from '../match.ts';
import { weightOfSet } from '../scope.ts';
import { type FeatureSet, shareOf } from './feature.ts';

/**
 * What is asked, the same for every passage: it cannot order them by itself, but tells
 * the network how much the other features count for such a question.
 */
export const questionFeatures: FeatureSet = {
  ...Object.fromEntries(
    QUESTION_KINDS.map((kind) => [
      `asks ${kind}`,
      ({ scoped }: Match) => Number(scoped.query.kind === kind),
    ]),
  ),
  'number of words asked': ({ scoped }) => Math.log1p(scoped.terms.length) / 2,
  'asked in one article': ({ scoped }) => Number(scoped.isOneArticle),
  'share of the question that stands in no article': ({ scoped, field }) => {
    const all = weightOfSet(-1, scoped.weights);
    return 1 - shareOf(field.knownWeight, all);
  },
};
