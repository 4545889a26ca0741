import { FLAG } from '../../index/token-flags.ts';
import { WANTED } from '../../query/question-kind.ts';
import type { Match } from '../match.ts';
import { type Feature, type FeatureSet, shareOf } from './feature.ts';

type Thing = (typeof WANTED)[number];

/** By which bits a word is known as a thing that can be asked for. */
const FLAG_OF_THING: Readonly<Record<Thing, number>> = {
  name: FLAG.name,
  place: FLAG.place,
  time: FLAG.time,
  number: FLAG.number,
  duration: FLAG.duration,
  money: FLAG.money,
  measure: FLAG.measure,
  reason: FLAG.reason,
  speech: FLAG.speech,
  definition: FLAG.be,
};

/**
 * Whether the passage holds what was asked for: of each thing wanted, whether there is one
 * that the question does not name itself, and how near it stands to the words found.
 */
export const answerTypeFeatures: FeatureSet = {
  ...Object.fromEntries(
    WANTED.flatMap((thing) => [
      [
        `${thing} asked for and there`,
        (match: Match) =>
          whereWanted(match, thing, (one) =>
            Number(nearest(one, FLAG_OF_THING[thing]) > 0),
          ),
      ],
      [
        `${thing} asked for, and near the words found`,
        (match: Match) =>
          whereWanted(match, thing, (one) => nearest(one, FLAG_OF_THING[thing])),
      ],
    ]),
  ),
  'something asked for is there': (match) => bestOfWanted(match),
  'full name where a name is asked for': (match) =>
    whereWanted(match, 'name', (one) => Number(nearest(one, FLAG.fullName) > 0)),
  'names that the question does not have': (match) => countNew(match, FLAG.name),
  'figures that the question does not have': (match) => countNew(match, FLAG.number),
  'a name where none is asked for': (match) =>
    match.scoped.query.wanted.size === 0 ? Number(nearest(match, FLAG.name) > 0) : 0,
  'quotation where somebody’s words are asked for': (match) =>
    whereWanted(match, 'speech', ({ passage }) => Number(passage.isQuoting)),
  'quotation where no words are asked for': ({ scoped, passage }) =>
    Number(passage.isQuoting && !scoped.query.wanted.has('speech')),
  'a new word beside the noun asked for': ({ places, passage, scoped }) => {
    const noun = scoped.query.askedNoun + 1;
    const at = noun > 0 ? places.indexOf(noun) : -1;
    return at < 0
      ? 0
      : Number(isNewWord(passage.flags, places, at - 1)) +
          0.5 * Number(isNewWord(passage.flags, places, at + 1));
  },
  'new words beside words found': ({ places, passage }) => {
    let count = 0;
    for (let i = 0; i < places.length; i++) {
      if (!isNewWord(passage.flags, places, i)) continue;
      if (places[i - 1] || places[i + 1] || places[i - 2] || places[i + 2]) count++;
    }
    return Math.log1p(count) / 3;
  },
  'new names beside words found': ({ places, passage }) => {
    let count = 0;
    for (let i = 0; i < places.length; i++) {
      if (!isNewWord(passage.flags, places, i) || !((passage.flags[i] ?? 0) & FLAG.name))
        continue;
      if (places[i - 1] || places[i + 1] || places[i - 2] || places[i + 2]) count++;
    }
    return Math.log1p(count) / 3;
  },
  'somebody who acts, where a name is asked for': (match) =>
    whereWanted(match, 'name', (one) => Number(nearest(one, FLAG.agent) > 0)),
  'something called so, where a name is asked for': (match) =>
    whereWanted(match, 'name', (one) => Number(nearest(one, FLAG.naming) > 0)),
  'words around it that are new': ({ places, passage }) => {
    let fresh = 0;
    for (let i = 0; i < places.length; i++) {
      if (!places[i] && !((passage.flags[i] ?? 0) & FLAG.common)) fresh++;
    }
    return shareOf(fresh, fresh + 8);
  },
};

function isNewWord(flags: Uint16Array, places: Uint8Array, at: number): boolean {
  return (
    at >= 0 && at < places.length && !places[at] && !((flags[at] ?? 0) & FLAG.common)
  );
}

function whereWanted(match: Match, thing: Thing, feature: Feature): number {
  return match.scoped.query.wanted.has(thing) ? feature(match) : 0;
}

function bestOfWanted(match: Match): number {
  let best = 0;
  for (const thing of match.scoped.query.wanted) {
    best = Math.max(best, nearest(match, FLAG_OF_THING[thing]));
  }
  return best;
}

/** How far from a matched word a thing still counts as near, in words. */
const REACH = 8;

/**
 * Returns how near the nearest word with a flag, that the question does not have, stands
 * to a matched word: 1 beside it, towards 0 further off, and 0 where there is none.
 */
function nearest(match: Match, flag: number): number {
  const { places } = match;
  let best = 0;
  let sinceMatch = REACH * 4;
  for (let i = 0; i < places.length; i++) {
    sinceMatch = places[i] ? 0 : sinceMatch + 1;
    if (isNew(match, i, flag)) best = Math.max(best, REACH / (REACH + sinceMatch));
  }
  sinceMatch = REACH * 4;
  for (let i = places.length - 1; i >= 0; i--) {
    sinceMatch = places[i] ? 0 : sinceMatch + 1;
    if (isNew(match, i, flag)) best = Math.max(best, REACH / (REACH + sinceMatch));
  }
  return best;
}

/** Tells whether a word of the passage has a flag and is none that the question has. */
function isNew({ passage, scoped }: Match, at: number, flag: number): boolean {
  return (
    ((passage.flags[at] ?? 0) & flag) !== 0 && !scoped.isAsked[passage.terms[at] ?? 0]
  );
}

function countNew({ passage, scoped }: Match, flag: number): number {
  let count = 0;
  for (let i = 0; i < passage.flags.length; i++) {
    if ((passage.flags[i] ?? 0) & flag && !scoped.isAsked[passage.terms[i] ?? 0]) count++;
  }
  return Math.log1p(count) / 3;
}
