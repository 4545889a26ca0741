import { weightOfSet } from '../scope.ts';
import { type FeatureSet, shareOf } from './feature.ts';

/** Half of the passages of news and encyclopaedias have about so many words. */
const USUAL_WORDS = 25;

/** How the passage is made, whatever was asked. */
export const shapeFeatures: FeatureSet = {
  brevity: ({ passage }) => USUAL_WORDS / (USUAL_WORDS + passage.terms.length),
  length: ({ passage }) => Math.log1p(passage.terms.length) / 4,
  'too short to tell anything': ({ passage }) => Number(passage.terms.length < 6),
  'longer than can be read at a glance': ({ passage: { passage } }) =>
    Math.max(0, Math.min(1, (passage.end - passage.start - 300) / 400)),
  'share of its words that was asked': ({ places }) => {
    let matched = 0;
    for (let at = 0; at < places.length; at++) if (places[at]) matched++;
    return shareOf(matched, places.length);
  },
  'first of a paragraph': ({ passage, article }) =>
    Number(
      article.passages[passage.place - 1]?.paragraph !== passage.paragraph &&
        article.passages[passage.place + 1]?.paragraph === passage.paragraph,
    ),
  'is the headline': ({ passage, found, around, scoped, field }) =>
    passage.place === 0 && found === around.headline
      ? shareOf(weightOfSet(found, scoped.weights), field.knownWeight)
      : 0,
};
