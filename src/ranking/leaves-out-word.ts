import { wordList } from '../text/word-list.ts';
import type { Match } from './match.ts';
import { nearInMeaning, type Standing } from './standing.ts';

/** A word of a question of at least this likelihood is one that an answer would say: "resign", not "happen". */
const LEAST_LIKELIHOOD = 0.8;

/**
 * A word so near in meaning says it in other words: "retire" .5 for "resign". On questions of
 * `test/data/retrieval`, asked of three short articles, eight of a hundred right answers say
 * it otherwise still; of questions with a word put for another six of ten are found out.
 */
const LEAST_NEARNESS = 0.45;

/**
 * Numbers are near in meaning to each other, but the third goal is no answer for the fifth. Own
 * selection: those that an article writes out.
 */
const ORDINALS = wordList('second third fourth fifth sixth seventh eighth ninth tenth');

/**
 * Tells whether a word that carries the question, neither name nor number nor the noun asked
 * for, stands neither in nor near a passage, nor one that is near in meaning in it or beside
 * it: where somebody merely speaks, nothing tells why they resigned. An ordinal must stand there
 * itself.
 */
export function leavesOutWord(
  match: Match,
  { near }: Standing,
  leastNearness: number = LEAST_NEARNESS,
): boolean {
  const { query, likelihoods } = match.scoped;
  const said = near | nearInMeaning(match, leastNearness);
  return Array.from(likelihoods).some((likelihood, at) => {
    const { kind, word } = query.words[at] ?? {};
    if (kind !== 'word' || at === query.askedNoun) return false;
    if (ORDINALS.has(word ?? '')) return !(near & (1 << at));
    return likelihood >= LEAST_LIKELIHOOD && !(said & (1 << at));
  });
}
