import type { QueryWord } from '../../query/query.ts';
import type { Match } from '../match.ts';
import { MOST_WORDS } from '../most-words.ts';
import { type FeatureSet, shareOf } from './feature.ts';

/** Which kinds of word are found and which are missing. */
export const kindOfWordFeatures: FeatureSet = {
  'names found': (match) => weightOfKind(match, 'name', true),
  'names missing': (match) => weightOfKind(match, 'name', false),
  'numbers found': (match) => weightOfKind(match, 'number', true),
  'numbers missing': (match) => weightOfKind(match, 'number', false),
  'other words found': (match) => weightOfKind(match, 'word', true),
  'the noun asked for found': (match) => {
    const { askedNoun } = match.scoped.query;
    return isFound(match, askedNoun) ? weightAt(match, askedNoun) : 0;
  },
  'the noun asked for missing': (match) => {
    const { askedNoun } = match.scoped.query;
    return askedNoun >= 0 && !isFound(match, askedNoun) ? weightAt(match, askedNoun) : 0;
  },
  'last word found': (match) => {
    const last = match.scoped.terms.length - 1;
    return isFound(match, last) ? weightAt(match, last) : 0;
  },
  'first word found': (match) => (isFound(match, 0) ? weightAt(match, 0) : 0),
  'heaviest word missing': (match) => heaviest(match, false),
  'heaviest word found': (match) => heaviest(match, true),
  'quoted words found': ({ scoped, passage }) => {
    const { phrases } = scoped.query;
    if (phrases.length === 0) return 0;
    const { vocabulary } = scoped.index;
    const there = phrases.filter((phrase) =>
      hasPhrase(
        passage.words,
        phrase.map((word) => vocabulary.find(word) ?? -1),
      ),
    );
    return there.length / phrases.length;
  },
};

function weightOfKind(match: Match, kind: QueryWord['kind'], wanted: boolean): number {
  const { scoped, field } = match;
  const { terms, weights, query } = scoped;
  let sum = 0;
  for (let place = 0; place < terms.length; place++) {
    if (query.words[place]?.kind !== kind || isFound(match, place) !== wanted) continue;
    if ((terms[place] ?? -1) >= 0) sum += weights[place] ?? 0;
  }
  return shareOf(sum, field.knownWeight);
}

function isFound({ found }: Match, place: number): boolean {
  return place >= 0 && place < MOST_WORDS && (found & (1 << place)) !== 0;
}

function weightAt({ scoped, field }: Match, place: number): number {
  return shareOf(scoped.weights[place] ?? 0, field.knownWeight);
}

function heaviest(match: Match, wanted: boolean): number {
  const { terms, weights } = match.scoped;
  let most = 0;
  for (let place = 0; place < terms.length; place++) {
    if ((terms[place] ?? -1) < 0) continue;
    if (isFound(match, place) === wanted) most = Math.max(most, weights[place] ?? 0);
  }
  return shareOf(most, match.field.knownWeight);
}

/** Tells whether words follow each other in a passage. */
export function hasPhrase(words: Int32Array, phrase: readonly number[]): boolean {
  const [first = -1] = phrase;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (phrase.every((word, place) => words[at + place] === word)) return true;
  }
  return false;
}
