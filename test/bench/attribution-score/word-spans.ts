import type { Span } from '../../../src/text/span.ts';

/** A word or a mark of the scorer; it counts words and leaves marks out. */
export interface ScoredToken extends Span {
  readonly isWord: boolean;
}

/** Matches `al-Amr`, `R&B`, and one mark. */
const TOKEN = /[\p{L}\p{N}]+(?:['’.\-–&@][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Splits a text into the words and marks by which spans are compared. */
export function splitScoredTokens(text: string): readonly ScoredToken[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isWord: /[\p{L}\p{N}]/u.test(match[0]),
  }));
}

/** Returns the places of the words in the spans; of the marks where there is no word. */
export function wordsIn(
  spans: readonly Span[],
  tokens: readonly ScoredToken[],
): ReadonlySet<number> {
  const words = new Set<number>();
  const marks = new Set<number>();
  for (const [place, token] of tokens.entries()) {
    const middle = (token.start + token.end) / 2;
    const isIn = spans.some(({ start, end }) => middle >= start && middle <= end);
    if (isIn) (token.isWord ? words : marks).add(place);
  }
  return words.size > 0 ? words : marks;
}

/** Returns how much two sets share, 0 to 1; two empty sets share all. */
export function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 && other.size === 0) return 1;
  let shared = 0;
  for (const item of one) if (other.has(item)) shared++;
  return shared / (one.size + other.size - shared);
}
