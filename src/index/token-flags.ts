import { SPEECH_VERBS } from '../text/speech-verbs.ts';
import type { Token } from '../text/tokens.ts';
import {
  FORMS_OF_BE,
  MEASURES,
  MONEY_WORDS,
  NAMING_WORDS,
  NUMBER_WORDS,
  PLACE_PREPOSITIONS,
  PRONOUNS,
  REASON_WORDS,
  TIME_UNITS,
  TIME_WORDS,
} from './word-classes.ts';

/** What a word is besides its letters; a set of bits. */
export const FLAG = {
  common: 1,
  /** A name: a capital letter that the start of a sentence does not explain. */
  name: 2,
  number: 4,
  time: 8,
  /** A number with a unit of time: "five years". */
  duration: 16,
  money: 32,
  measure: 64,
  reason: 128,
  /** A name after a preposition of place: "in Berlin". */
  place: 256,
  /** A name of two words and more: "Maria Ortega". */
  fullName: 512,
  speech: 1024,
  pronoun: 2048,
  be: 4096,
  /** A name after "by": "founded by Maria Ortega". */
  agent: 8192,
  /** A word that gives a thing its name: "called". */
  naming: 16384,
} as const;

const STARTS_WITH_DIGIT = /^\p{N}/u;
const YEAR = /^(?:1\d{3}|20\d{2})s?$/; // 1987, 1990s; not 2200 or 56
const MONEY_SIGN = /[$€£¥]$/u;
const PERCENT_SIGN = /^\s?%/u;

/** Tells of each token of a passage what it is besides its letters, as bits of {@link FLAG}. */
export function flagTokens(text: string, tokens: readonly Token[]): Uint16Array {
  const flags = Uint16Array.from(tokens, flagWord);
  for (const [place, token] of tokens.entries()) {
    const flag = flags[place] ?? 0;
    if (flag & FLAG.number)
      flags[place] = flag | flagNumber(text, token, tokens[place + 1]);
    else if (isName(tokens, place)) flags[place] = flag | flagName(tokens, place);
  }
  return flags;
}

/** What the word alone tells. */
function flagWord({ word, isCommon }: Token): number {
  return (
    (isCommon ? FLAG.common : 0) |
    (STARTS_WITH_DIGIT.test(word) || NUMBER_WORDS.has(word) ? FLAG.number : 0) |
    (TIME_WORDS.has(word) || YEAR.test(word) ? FLAG.time : 0) |
    (MONEY_WORDS.has(word) ? FLAG.money : 0) |
    (REASON_WORDS.has(word) ? FLAG.reason : 0) |
    (SPEECH_VERBS.has(word) ? FLAG.speech : 0) |
    (PRONOUNS.has(word) ? FLAG.pronoun : 0) |
    (FORMS_OF_BE.has(word) ? FLAG.be : 0) |
    (NAMING_WORDS.has(word) ? FLAG.naming : 0)
  );
}

/** What stands beside a number tells what it counts. */
function flagNumber(
  text: string,
  { start, end }: Token,
  next: Token | undefined,
): number {
  const before = text.slice(Math.max(0, start - 2), start);
  const isPercent = PERCENT_SIGN.test(text.slice(end, end + 2));
  return (
    (MONEY_SIGN.test(before) || (next && MONEY_WORDS.has(next.word)) ? FLAG.money : 0) |
    (isPercent || (next && MEASURES.has(next.word)) ? FLAG.measure : 0) |
    (next && TIME_UNITS.has(next.word) ? FLAG.duration : 0)
  );
}

function isName(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token?.isCapitalised || token.isCommon) return false;
  return place > 0 || (tokens[1]?.isCapitalised ?? false);
}

function flagName(tokens: readonly Token[], place: number): number {
  const previous = tokens[place - 1];
  const beforeThat = tokens[place - 2];
  const preposition = previous?.word === 'the' ? beforeThat : previous;
  const isPlace = preposition && PLACE_PREPOSITIONS.has(preposition.word);
  const isFull =
    tokens[place + 1]?.isCapitalised || (previous?.isCapitalised && !previous.isCommon);
  const isAgent = preposition?.word === 'by';
  return (
    FLAG.name |
    (isAgent ? FLAG.agent : 0) |
    (isPlace ? FLAG.place : 0) |
    (isFull ? FLAG.fullName : 0)
  );
}
