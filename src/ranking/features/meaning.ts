import { FLAG } from '../../index/token-flags.ts';
import type { Match } from '../match.ts';
import { type Feature, type FeatureSet, shareOf } from './feature.ts';

/**
 * How much of the question a passage says in other words: "carmaker" for "car company".
 * Below a floor likeness is chance; several floors let the network choose.
 */
export const meaningFeatures: FeatureSet = {
  'words near in meaning': meantShare({ floor: 0 }),
  'words quite near in meaning': meantShare({ floor: 0.4 }),
  'missing words near in meaning': meantShare({
    floor: 0.3,
    counts: ({ found }, place) => !(found & (1 << place)),
  }),
  'missing words very near in meaning': meantShare({
    floor: 0.5,
    counts: ({ found, meant }, place) => !((found | meant) & (1 << place)),
  }),
  'words near in meaning, names and numbers aside': (match) => {
    const { words } = match.scoped.query;
    return shareNear(match, match.scoped.weights, 0.2, (place) =>
      Number(words[place]?.kind === 'word'),
    );
  },
  'heaviest word not even near in meaning': ({ scoped, near }) => {
    let most = 0;
    for (let place = 0; place < near.length; place++)
      most = Math.max(most, (scoped.weights[place] ?? 0) * (1 - (near[place] ?? 0)));
    return shareOf(most, total(scoped.weights));
  },
  'words that stand nowhere, near in meaning': meantShare({
    floor: 0,
    counts: ({ scoped }, place) => (scoped.terms[place] ?? -1) < 0,
  }),
  'words near in meaning, by rarity in the article': (match) => {
    const { weights } = match.inArticle;
    return shareNear(match, weights, 0.25, () => 1);
  },
  'more near in meaning in the passage before': (match) =>
    nearBeside(match, match.nearBefore),
  'more near in meaning in the passage after': (match) =>
    nearBeside(match, match.nearAfter),
  'the noun asked for near in meaning': ({ scoped, near }) =>
    aboveFloor(near[scoped.query.askedNoun] ?? 0, 0.2),
  'a new word near in meaning to the noun asked for': (match) => nearNoun(match, 0),
  'a new name near in meaning to the noun asked for': (match) =>
    nearNoun(match, FLAG.name),
  'new words near in meaning': newWordsNear,
  'words near in meaning near each other': nearTogether,
};

function meantShare({
  floor,
  counts = () => true,
}: {
  readonly floor: number;
  readonly counts?: (match: Match, place: number) => boolean;
}): Feature {
  return (match) => {
    const { near } = match;
    const { weights } = match.scoped;
    let sum = 0;
    for (let place = 0; place < near.length; place++) {
      if (counts(match, place))
        sum += (weights[place] ?? 0) * aboveFloor(near[place] ?? 0, floor);
    }
    return shareOf(sum, total(weights));
  };
}

function shareNear(
  { near }: Match,
  weights: Float64Array,
  floor: number,
  factor: (place: number) => number,
): number {
  let sum = 0;
  let whole = 0;
  for (let place = 0; place < near.length; place++) {
    const weight = (weights[place] ?? 0) * factor(place);
    whole += weight;
    sum += weight * aboveFloor(near[place] ?? 0, floor);
  }
  return shareOf(sum, whole);
}

/** Stretches what lies above a floor to 0 to 1. */
function aboveFloor(likeness: number, floor: number): number {
  return likeness <= floor ? 0 : (likeness - floor) / (1 - floor);
}

/** What a passage beside has more of the question, by meaning. */
function nearBeside({ scoped, near: here }: Match, there: Float32Array): number {
  if (there.length === 0) return 0;
  let sum = 0;
  for (let place = 0; place < here.length; place++) {
    const gain = aboveFloor(there[place] ?? 0, 0.3) - aboveFloor(here[place] ?? 0, 0.3);
    sum += (scoped.weights[place] ?? 0) * Math.max(0, gain);
  }
  return shareOf(sum, total(scoped.weights));
}

/** How near the nearest word with a flag, that the question does not have, comes to the noun. */
function nearNoun({ scoped, passage }: Match, flag: number): number {
  const noun = scoped.query.askedNoun;
  if (noun < 0) return 0;
  let best = 0;
  for (let i = 0; i < passage.terms.length; i++) {
    const flags = passage.flags[i] ?? 0;
    const term = passage.terms[i] ?? 0;
    if (flags & FLAG.common || (flags & flag) !== flag || scoped.isAsked[term]) continue;
    best = Math.max(best, scoped.meaning.likeness(term, noun));
  }
  return best;
}

/** How near the words that the question does not have come to it, on average. */
function newWordsNear({ scoped, passage }: Match): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < passage.terms.length; i++) {
    const term = passage.terms[i] ?? 0;
    if ((passage.flags[i] ?? 0) & FLAG.common || scoped.isAsked[term]) continue;
    sum += scoped.meaning.greatestLikeness(term);
    count++;
  }
  return shareOf(sum, count);
}

/** Neighbouring words of the question that are near in meaning and stand near each other. */
function nearTogether({ scoped, passage, near }: Match): number {
  const { weights, meaning } = scoped;
  let sum = 0;
  let whole = 0;
  let before = -1;
  for (let place = 0; place < near.length; place++) {
    const at = placeOfNearest(meaning, passage, place, near[place] ?? 0);
    if (place > 0) {
      const weight = (weights[place] ?? 0) + (weights[place - 1] ?? 0);
      const distance = Math.abs(at - before);
      whole += weight;
      if (at >= 0 && before >= 0 && distance > 0)
        sum +=
          (weight *
            aboveFloor(near[place] ?? 0, 0.3) *
            aboveFloor(near[place - 1] ?? 0, 0.3)) /
          Math.sqrt(distance);
    }
    before = at;
  }
  return shareOf(sum, whole);
}

/** The place of the first word that is as near as the nearest; -1 where none is near. */
function placeOfNearest(
  meaning: Match['scoped']['meaning'],
  { terms, flags }: Match['passage'],
  place: number,
  nearest: number,
): number {
  if (nearest <= 0) return -1;
  for (let i = 0; i < terms.length; i++) {
    if ((flags[i] ?? 0) & FLAG.common) continue;
    if (meaning.likeness(terms[i] ?? 0, place) === nearest) return i;
  }
  return -1;
}

function total(weights: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < weights.length; place++) sum += weights[place] ?? 0;
  return sum;
}
