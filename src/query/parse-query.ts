import { sliceSpan } from '../text/span.ts';
import { splitTokens, type Token } from '../text/tokens.ts';
import { said } from '../wording/said.ts';
import type { Query, QueryWord } from './query.ts';
import { QueryError } from './query-error.ts';
import { findAim } from './question-kind.ts';

/** `“rock-solid”` and `"rock-solid"` match; `rock-solid` and `it's` do not. */
const QUOTED = /["“”«»„]([^"“”«»„]+)["“”«»„]/gu;
const STARTS_WITH_DIGIT = /^\p{N}/u;

/**
 * Reads what a person asked.
 *
 * @param opening What the command asks before the words typed: "when was". It tells the kind
 * of question and is not searched.
 * @throws {QueryError} If there is no word to search for.
 *
 * @example
 * parseQuery('Who said the "rock-solid" bond?').words.map((word) => word.term); // ['rock', 'solid', 'bond']
 */
export function parseQuery(text: string, opening = ''): Query {
  const tokens = splitTokens(text);
  const all = [...splitTokens(opening), ...tokens];
  const telling = tokens.filter((token) => !token.isCommon);
  if (telling.length === 0) {
    throw new QueryError(said('questions.no-word', { text: text.trim() }));
  }
  const words = firstOfEach(telling.map((token) => readWord(text, token)));
  const { kind, wanted, place } = findAim(all.map(({ word }) => word));
  return {
    text: text.trim(),
    opening,
    words,
    sequence: all.map(({ term, isCommon }) => ({ term, isCommon })),
    phrases: findPhrases(text),
    kind,
    wanted,
    askedNoun: findAskedNoun(all, words, place),
  };
}

function readWord(text: string, token: Token): QueryWord {
  const written = sliceSpan(text, token);
  const { term, word } = token;
  return { written, term, word, forms: [], kind: kindOf(text, token) };
}

/**
 * A capital letter marks a name, but not on the first word ("Small boats") and not in a
 * question typed in title case or capitals throughout.
 */
function kindOf(text: string, token: Token): QueryWord['kind'] {
  if (STARTS_WITH_DIGIT.test(token.word)) return 'number';
  const isFirst = text.slice(0, token.start).trim() === '';
  return token.isCapitalised && !isFirst && hasLowerCaseWord(text) ? 'name' : 'word';
}

function hasLowerCaseWord(text: string): boolean {
  return /(?<!\p{L})\p{Ll}{2,}/u.test(text);
}

function firstOfEach(words: readonly QueryWord[]): readonly QueryWord[] {
  const byTerm = new Map<string, QueryWord>();
  for (const word of words) if (!byTerm.has(word.term)) byTerm.set(word.term, word);
  return [...byTerm.values()];
}

function findPhrases(text: string): readonly (readonly string[])[] {
  return Array.from(text.matchAll(QUOTED), (match) =>
    splitTokens(match[1] ?? '').map((token) => token.word),
  ).filter((phrase) => phrase.length > 0);
}

/** How many words may stand between "which" and its noun: "which two tall towers". */
const ADJECTIVES = 1;

/** The first telling word right after the interrogative is what is asked for. */
function findAskedNoun(
  tokens: readonly Token[],
  words: readonly QueryWord[],
  interrogative: number,
): number {
  if (interrogative < 0) return -1;
  const near = tokens.slice(interrogative + 1, interrogative + 2 + ADJECTIVES);
  const noun = near.find(
    ({ isCommon, word }) => !isCommon && word !== 'many' && word !== 'much',
  );
  return words.findIndex(({ term }) => term === noun?.term);
}
