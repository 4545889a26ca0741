import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { Query, QueryWord } from '../query/query.ts';
import type { Token } from '../text/tokens.ts';

/** How much a term tells: 0 or more, higher for rarer ones. */
export type TermWeight = (term: string) => number;

/** A word that stands elsewhere in the article tells less than one in the passage. */
const CONTEXT_SHARE = 0.7;

/**
 * Returns the share of the question's weight that the passage matches, 0 to 1: the
 * weights of the matched words over those of all words.
 */
export function coverage(
  query: Query,
  passage: IndexedPassage,
  weight: TermWeight,
): number {
  return weightedShare(query.words, weight, (word) => {
    if (passage.terms.has(word.term)) return 1;
    return passage.context.has(word.term) ? CONTEXT_SHARE : 0;
  });
}

/**
 * Returns the share of the question's weight that stands in the passage in the very form
 * that was typed, 0 to 1: "banks" is no "banking".
 */
export function exactness(
  query: Query,
  passage: IndexedPassage,
  weight: TermWeight,
): number {
  const words = new Set(passage.tokens.map((token) => token.word));
  return weightedShare(query.words, weight, (word) => (words.has(word.word) ? 1 : 0));
}

/**
 * Returns the share of neighbouring words of the question that are neighbours in the
 * passage too, in that order and over common words, 0 to 1; 0 for a question of one word.
 */
export function order(query: Query, passage: IndexedPassage): number {
  const pairs = new Set(neighbours(passage.tokens.filter((token) => !token.isCommon)));
  const asked = neighbours(query.words);
  if (asked.length === 0) return 0;
  return asked.filter((pair) => pairs.has(pair)).length / asked.length;
}

/** Returns 1 for a passage of no words, ½ for one of 30, towards 0 for longer ones. */
export function brevity(passage: IndexedPassage): number {
  const usualWords = 30; // about one and a half sentences of news
  return usualWords / (usualWords + passage.tokens.length);
}

/** Tells whether every number, name and quoted phrase of the question is there. */
export function hasAllNeeded(query: Query, passage: IndexedPassage): boolean {
  const needed = query.words.filter((word) => word.kind !== 'word');
  return (
    needed.every(({ term }) => passage.terms.has(term) || passage.context.has(term)) &&
    query.phrases.every((phrase) => hasPhrase(passage.tokens, phrase))
  );
}

function weightedShare(
  words: readonly QueryWord[],
  weight: TermWeight,
  share: (word: QueryWord) => number,
): number {
  let all = 0;
  let matched = 0;
  for (const word of words) {
    all += weight(word.term);
    matched += weight(word.term) * share(word);
  }
  return all === 0 ? 0 : matched / all;
}

function neighbours(tokens: readonly { readonly term: string }[]): readonly string[] {
  return tokens.slice(1).map((token, place) => `${tokens[place]?.term} ${token.term}`);
}

function hasPhrase(tokens: readonly Token[], phrase: readonly string[]): boolean {
  const words = ` ${tokens.map((token) => token.word).join(' ')} `;
  return words.includes(` ${phrase.join(' ')} `);
}
