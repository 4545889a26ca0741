import type { Match } from './match.ts';
import { visitWords } from './measure-words.ts';
import type { Scorer } from './network.ts';

/** How much the words count that are judged one by one; the passage as a whole has the rest. */
export const WORDS_SHARE = 0.15;

/** A score in its two parts, which add up to it. */
export interface ScoreParts {
  /** What the passage's features tell. */
  readonly whole: number;
  /** What each word of the question tells by itself, summed. */
  readonly words: number;
}

/** Scores a passage by its features and by each word of the question; higher is better. */
export function scoreMatch(
  score: Scorer,
  scoreWord: Scorer,
  match: Match,
  features: Float32Array,
): ScoreParts {
  let words = 0;
  visitWords(match, (row) => {
    words += scoreWord(row);
  });
  return {
    whole: (1 - WORDS_SHARE) * score(features),
    words: WORDS_SHARE * words,
  };
}
