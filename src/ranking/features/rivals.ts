import { weightOfSet } from '../scope.ts';
import { type FeatureSet, shareOf } from './feature.ts';

/** How the passage stands among all candidates. */
export const rivalFeatures: FeatureSet = {
  'relevance against the best': ({ contender, field }) =>
    shareOf(contender.relevance, field.bestRelevance),
  'words found against the best': ({ found, scoped, field }) =>
    shareOf(weightOfSet(found, scoped.weights), field.knownWeight * field.bestCoverage),
  'most promising at first look': ({ contender }) => 1 / (1 + contender.rank),
  'promise against the most promising': ({ contender, field }) =>
    shareOf(contender.promise, field.contenders[0]?.promise ?? 0),
  'place at first look': ({ contender }) => Math.log1p(contender.rank) / 4,
  'how much the article is about it': ({ inArticle, field }) =>
    shareOf(inArticle.relevance, field.knownWeight),
  'how much the article is about it, against the best': ({ inArticle, field }) =>
    shareOf(inArticle.relevance, field.bestArticle),
  'best of its neighbours': ({ around, found, scoped, field }) => {
    const own = weightOfSet(found, scoped.weights);
    const others = Math.max(
      weightOfSet(around.before, scoped.weights),
      weightOfSet(around.after, scoped.weights),
    );
    return shareOf(own - others, field.knownWeight);
  },
};
