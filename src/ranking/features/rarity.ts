import type { Match } from '../match.ts';
import { weightOfSet } from '../scope.ts';
import { type FeatureSet, shareOf } from './feature.ts';

/** How much of the question stands in the passage, where rare words count more. */
export const rarityFeatures: FeatureSet = {
  'words found, by rarity in the library': (match) =>
    shareOf(weightOfSet(match.found, match.scoped.weights), match.field.knownWeight),
  'words found, by rarity in the article': (match) => {
    const weights = articleWeights(match);
    return shareOf(
      weightOfSet(match.found, weights),
      weightOfSet(match.around.article, weights),
    );
  },
  'heaviest word missing, by rarity in the article': (match) => {
    const weights = articleWeights(match);
    const missing = match.around.article & ~match.found;
    let most = 0;
    for (let place = 0; place < weights.length; place++) {
      if (missing & (1 << place)) most = Math.max(most, weights[place] ?? 0);
    }
    return shareOf(most, weightOfSet(match.around.article, weights));
  },
  'weight found, by rarity in the article': (match) =>
    Math.log1p(weightOfSet(match.found, articleWeights(match))) / 4,
  'words found near each other, by rarity in the article': (match) => {
    const weights = articleWeights(match);
    let sum = 0;
    let last = -1;
    for (let i = 0; i < match.places.length; i++) {
      const place = match.places[i] ?? 0;
      if (!place) continue;
      const before = last < 0 ? 0 : (match.places[last] ?? 0);
      if (before && before !== place) {
        sum += Math.min(weights[before - 1] ?? 0, weights[place - 1] ?? 0) / (i - last);
      }
      last = i;
    }
    return shareOf(sum, weightOfSet(match.around.article, weights));
  },
  'words found, each alike': ({ found, scoped }) =>
    shareOf(countBits(found), scoped.terms.length),
  'words found in the form typed': ({ exact, scoped, field }) =>
    shareOf(weightOfSet(exact, scoped.weights), field.knownWeight),
  'words found or alike': ({ likeness, scoped, field }) => {
    let sum = 0;
    for (let place = 0; place < likeness.length; place++)
      sum += (likeness[place] ?? 0) * (scoped.weights[place] ?? 0);
    return shareOf(sum, field.knownWeight);
  },
  'words alike, not found': ({ likeness, found, scoped, field }) => {
    let sum = 0;
    for (let place = 0; place < likeness.length; place++) {
      if (found & (1 << place)) continue;
      sum += (likeness[place] ?? 0) * (scoped.weights[place] ?? 0);
    }
    return shareOf(sum, field.knownWeight);
  },
  'words meant by another word': ({ meant, scoped, field }) =>
    shareOf(weightOfSet(meant, scoped.weights), field.knownWeight),
  'words found, alike or meant': ({ likeness, meant, scoped, field }) => {
    let sum = weightOfSet(meant, scoped.weights) * 0.6;
    for (let place = 0; place < likeness.length; place++) {
      if (meant & (1 << place)) continue;
      sum += (likeness[place] ?? 0) * (scoped.weights[place] ?? 0);
    }
    return shareOf(sum, field.knownWeight);
  },
  'heaviest word neither found nor meant': ({
    found,
    meant,
    likeness,
    scoped,
    field,
  }) => {
    let most = 0;
    const { terms, weights } = scoped;
    for (let place = 0; place < weights.length; place++) {
      if ((terms[place] ?? -1) < 0 || (found | meant) & (1 << place)) continue;
      most = Math.max(most, (weights[place] ?? 0) * (1 - (likeness[place] ?? 0)));
    }
    return shareOf(most, field.knownWeight);
  },
  'number of words meant': ({ meant }) => Math.log1p(countBits(meant)) / 2,
  'relevance (BM25)': ({ contender, field }) =>
    shareOf(contender.relevance, field.knownWeight) / 2,
  'words of the article missing': (match) => {
    const { around, found, scoped, field } = match;
    return shareOf(
      weightOfSet(around.article & ~found, scoped.weights),
      field.knownWeight,
    );
  },
  'number of words missing': ({ around, found }) =>
    Math.log1p(countBits(around.article & ~found)) / 2,
  'no word missing': ({ around, found }) => Number((around.article & ~found) === 0),
  'number of words found': ({ found }) => Math.log1p(countBits(found)) / 2,
  'weight found': ({ found, scoped }) =>
    Math.log1p(weightOfSet(found, scoped.weights)) / 4,
};

function articleWeights({ inArticle }: Match): Float64Array {
  return inArticle.weights;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
