import { FLAG } from '../../index/token-flags.ts';
import type { Match } from '../match.ts';
import { weightOfSet } from '../scope.ts';
import { type FeatureSet, shareOf } from './feature.ts';

/** What the passages around, the headline and the whole article have of the question. */
export const surroundingFeatures: FeatureSet = {
  'more of it in the passage before': (match) => gain(match, match.around.before),
  'more of it in the passage after': (match) => gain(match, match.around.after),
  'found in the passage before': (match) => weightIn(match, match.around.before),
  'found in the passage after': (match) => weightIn(match, match.around.after),
  'more of it in the paragraph': (match) => gain(match, match.around.paragraph),
  'found in the paragraph, by rarity in the article': (match) => {
    const weights =
      match.field.byArticle.get(match.article.id)?.weights ?? new Float64Array();
    return shareOf(
      weightOfSet(match.around.paragraph, weights),
      weightOfSet(match.around.article, weights),
    );
  },
  'found in the paragraph against the best paragraph': (match) =>
    shareOf(weightIn(match, match.around.paragraph), match.field.bestParagraph),
  'more of it meant beside': (match) =>
    weightIn(match, match.around.meantBeside & ~match.found & ~match.meant),
  'neither found nor meant here or beside': (match) =>
    weightIn(
      match,
      match.around.article & ~match.found & ~match.meant & ~match.around.meantBeside,
    ),
  'more of it in the headline': (match) => gain(match, match.around.headline),
  'found in the headline': (match) => weightIn(match, match.around.headline),
  'found in the article': (match) => weightIn(match, match.around.article),
  'found only here in the paragraph': (match) =>
    weightIn(match, match.found & ~match.around.before & ~match.around.after),
  'missing in paragraph and headline': (match) =>
    weightIn(
      match,
      match.around.article & ~match.around.paragraph & ~match.around.headline,
    ),
  'starts by pointing back': (match) => startsPointingBack(match),
  'points back to a passage with more of it': (match) =>
    startsPointingBack(match) * gain(match, match.around.before),
};

function weightIn({ scoped, field }: Match, set: number): number {
  return shareOf(weightOfSet(set, scoped.weights), field.knownWeight);
}

function gain(match: Match, set: number): number {
  return weightIn(match, set & ~match.found);
}

/** So many words at the start are looked at: "In 1990 he". */
const START_WORDS = 3;

function startsPointingBack({ passage }: Match): number {
  for (let i = 0; i < Math.min(START_WORDS, passage.flags.length); i++) {
    if ((passage.flags[i] ?? 0) & FLAG.pronoun) return 1;
  }
  return 0;
}
