import { FLAG } from '../../index/token-flags.ts';
import type { Match } from '../match.ts';
import { type FeatureSet, shareOf } from './feature.ts';

/** How near and in which order the words of the question stand in the passage. */
export const orderFeatures: FeatureSet = {
  'neighbouring words together': ({ alignment }) => alignment.pairs,
  'longest run of words': ({ alignment }) => alignment.longestRun,
  'words in the longest run': ({ alignment }) => Math.log1p(alignment.runWords) / 2,
  'three words together': ({ alignment }) => alignment.triples,
  'words in order': ({ alignment }) => alignment.subsequence,
  'telling words together': tellingPairs,
  'words near each other': nearness,
  'words close together': density,
  'begins with words found': ({ places }) => {
    const first = firstFound(places);
    return first < 0 ? 0 : 1 / (1 + first / 3);
  },
  'the heaviest word stands early': ({ places, scoped }) => {
    const heaviest = placeOfHeaviest(scoped.weights, places);
    const first = places.indexOf(heaviest);
    return heaviest === 0 ? 0 : 1 / (1 + first / 3);
  },
  'the first word asked stands early': ({ places }) => {
    const first = places.indexOf(1);
    return first < 0 ? 0 : 1 / (1 + first / 3);
  },
  'new words after those found': ({ places, passage }) => {
    return Math.log1p(countNew(passage.flags, lastFound(places) + 1, places.length)) / 3;
  },
  'new words before those found': ({ places, passage }) => {
    return Math.log1p(countNew(passage.flags, 0, firstFound(places))) / 3;
  },
};

/** Where the first word found stands; -1 for none. */
function firstFound(places: Uint8Array): number {
  for (let at = 0; at < places.length; at++) if (places[at]) return at;
  return -1;
}

function lastFound(places: Uint8Array): number {
  let at = places.length - 1;
  while (at >= 0 && !places[at]) at--;
  return at;
}

/** The place, from 1, of the word found that tells most; 0 for none. */
function placeOfHeaviest(weights: Float64Array, places: Uint8Array): number {
  let heaviest = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    if (!place) continue;
    const isHeavier = (weights[place - 1] ?? 0) > (weights[heaviest - 1] ?? 0);
    if (!heaviest || isHeavier) heaviest = place;
  }
  return heaviest;
}

function countNew(flags: Uint16Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!((flags[i] ?? 0) & FLAG.common)) count++;
  return count;
}

/** Share of neighbouring telling words of the question that are so in the passage too. */
function tellingPairs(match: Match): number {
  const { weights } = match.scoped;
  const pairs = findPairs(match);
  let sum = 0;
  let whole = 0;
  for (let place = 1; place < weights.length; place++) {
    const weight = (weights[place - 1] ?? 0) + (weights[place] ?? 0);
    whole += weight;
    if (pairs & (1 << place)) sum += weight;
  }
  return shareOf(sum, whole);
}

/** The words that follow the one before them in the passage too, as a set of bits by place. */
function findPairs({ places, passage }: Match): number {
  let pairs = 0;
  let previous = 0;
  for (let i = 0; i < places.length; i++) {
    if ((passage.flags[i] ?? 0) & FLAG.common) continue;
    const place = places[i] ?? 0;
    if (place > 1 && previous === place - 1) pairs |= 1 << (place - 1);
    previous = place;
  }
  return pairs;
}

/**
 * Adds for each two matched words that follow each other the lesser weight over the square
 * of their distance, as in Rasolofo and Savoy, "Term proximity scoring for keyword-based
 * retrieval systems" (ECIR 2003).
 */
function nearness({ scoped, places, field }: Match): number {
  let sum = 0;
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    if (!place) continue;
    const before = last < 0 ? 0 : (places[last] ?? 0);
    if (before && before !== place) {
      const weight = Math.min(
        scoped.weights[before - 1] ?? 0,
        scoped.weights[place - 1] ?? 0,
      );
      sum += weight / (i - last) ** 1.5;
    }
    last = i;
  }
  return shareOf(sum, field.knownWeight);
}

/** Matched words over the words from the first match to the last; 0 below two. */
function density({ places }: Match): number {
  let first = -1;
  let last = -1;
  let count = 0;
  for (let i = 0; i < places.length; i++) {
    if (!places[i]) continue;
    if (first < 0) first = i;
    last = i;
    count++;
  }
  return count < 2 ? 0 : count / (last - first + 1);
}
