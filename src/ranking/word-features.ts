import { shareOf } from './features/feature.ts';
import type { Match } from './match.ts';

/** What is the same for all words of a question held against one passage. */
export interface WordsBeside {
  readonly match: Match;
  /** By place: where the word stands first in the passage; -1 for nowhere. */
  readonly first: Int16Array;
  /** By place: how often it stands there. */
  readonly counts: Uint8Array;
  /** Weight of all words of the question. */
  readonly whole: number;
  /** Share of it that stands in the passage, 0 to 1. */
  readonly coverage: number;
}

/** Measures one thing of one word of a question, and how it stands in and near a passage. */
export type WordFeature = (beside: WordsBeside, place: number) => number;

/** Rarity above this counts as this; keeps values near 0 to 1. */
const RAREST = 10;

const FEATURES: Readonly<Record<string, WordFeature>> = {
  rarity: ({ match }, place) => (match.scoped.weights[place] ?? 0) / RAREST,
  'rarity in the article': ({ match }, place) =>
    (match.inArticle.weights[place] ?? 0) / RAREST,
  'share of the weight': shareAt,
  'is a name': ({ match }, place) => Number(kindAt(match, place) === 'name'),
  'is a number': ({ match }, place) => Number(kindAt(match, place) === 'number'),
  'is what is asked for': ({ match }, place) =>
    Number(match.scoped.query.askedNoun === place),
  'place in the question': ({ match }, place) => place / match.scoped.terms.length,
  'is the last word': ({ match }, place) =>
    Number(place === match.scoped.terms.length - 1),
  'ends as a verb does': ({ match }, place) =>
    Number(endsAsVerb(match.scoped.query.words[place]?.word ?? '')),
  found: ({ match }, place) => bit(match.found, place),
  'found, by share': (beside, place) =>
    bit(beside.match.found, place) * shareAt(beside, place),
  'found, by rarity': ({ match }, place) =>
    (bit(match.found, place) * (match.scoped.weights[place] ?? 0)) / RAREST,
  'in the form typed': ({ match }, place) => bit(match.exact, place),
  'meant by a synonym': ({ match }, place) => bit(match.meant, place),
  'like in letters': ({ match }, place) =>
    match.found & (1 << place) ? 0 : (match.likeness[place] ?? 0),
  'near in meaning': ({ match }, place) =>
    match.found & (1 << place) ? 0 : (match.near[place] ?? 0),
  'near in meaning, by rarity': ({ match }, place) =>
    match.found & (1 << place)
      ? 0
      : ((match.near[place] ?? 0) * (match.scoped.weights[place] ?? 0)) / RAREST,
  'near in meaning before': ({ match }, place) => match.nearBefore[place] ?? 0,
  'near in meaning after': ({ match }, place) => match.nearAfter[place] ?? 0,
  'found before': ({ match }, place) => bit(match.around.before, place),
  'found after': ({ match }, place) => bit(match.around.after, place),
  'found in the paragraph': ({ match }, place) => bit(match.around.paragraph, place),
  'found in the headline': ({ match }, place) => bit(match.around.headline, place),
  'found in the article': ({ match }, place) => bit(match.around.article, place),
  'comes again': ({ counts }, place) => Number((counts[place] ?? 0) > 1),
  'stands early': ({ match, first }, place) => {
    const at = first[place] ?? -1;
    return at < 0 ? 0 : 1 - at / match.passage.terms.length;
  },
  'right behind the word before': ({ first }, place) => besideWord(first, place, -1),
  'right before the word behind': ({ first }, place) => besideWord(first, place, 1),
  'word before found': ({ match }, place) =>
    place === 0 ? 0 : bit(match.found, place - 1),
  'word behind found': ({ match }, place) => bit(match.found, place + 1),
  'length of the passage': ({ match }) => Math.log1p(match.passage.terms.length) / 5,
  'others found': (beside, place) =>
    beside.coverage - bit(beside.match.found, place) * shareAt(beside, place),
  'asked in one article': ({ match }) => Number(match.scoped.isOneArticle),
};

/** By name, in the order of the weights. */
export const WORD_FEATURES: readonly WordFeature[] = Object.values(FEATURES);

const ASKED: ReadonlySet<string> = new Set([
  'rarity',
  'share of the weight',
  'is a name',
  'is a number',
  'is what is asked for',
  'place in the question',
  'is the last word',
  'ends as a verb does',
  'asked in one article',
]);

/** Places of the features that the question alone decides: they are the same in every passage. */
export const ASKED_PLACES: readonly number[] = placesOf((name) => ASKED.has(name));

/** Places of the others. */
export const STANDING_PLACES: readonly number[] = placesOf((name) => !ASKED.has(name));

function placesOf(isWanted: (name: string) => boolean): readonly number[] {
  return Object.keys(FEATURES).flatMap((name, at) => (isWanted(name) ? [at] : []));
}

function besideWord(first: Int16Array, place: number, step: number): number {
  const [here, there] = [first[place] ?? -1, first[place + step] ?? -1];
  if (here < 0 || there < 0) return 0;
  return 1 / Math.max(1, Math.abs(here + step - there) + 1);
}

function endsAsVerb(word: string): boolean {
  return word.endsWith('ed') || word.endsWith('ing');
}

function kindAt({ scoped }: Match, place: number): string {
  return scoped.query.words[place]?.kind ?? '';
}

function shareAt({ match, whole }: WordsBeside, place: number): number {
  return shareOf(match.scoped.weights[place] ?? 0, whole);
}

function bit(set: number, place: number): number {
  return (set >> place) & 1;
}
