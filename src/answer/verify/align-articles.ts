import {
  type Alignment,
  type AlignmentInput,
  alignWords,
  BETWEEN_ARTICLES,
} from './align-words.ts';
import { boundAlignment, LEAP_BEYOND_BOUND } from './bound-alignment.ts';

/** An article's words, numbered as {@link AlignmentInput.articles} says. */
export interface Line {
  readonly words: Int32Array;
}

/** A quotation, as {@link AlignmentInput} has it. */
export type QuotedWords = Omit<AlignmentInput, 'articles'>;

/** Articles in which all nearest ways to read a quotation are, and these ways. */
export interface AlignedLines<Of extends Line> extends Alignment {
  /** Each followed by one place that is no word's. */
  readonly lines: readonly Of[];
}

/**
 * Aligns a quotation with some articles, all of them as one text, but for those on which no
 * nearest way to read it can lean: where one article has nearly all of the words, few others
 * have as many, and to fill their tables would take most of the time.
 */
export function alignArticles<Of extends Line>(
  quoted: QuotedWords,
  lines: readonly Of[],
): AlignedLines<Of> {
  const align = (some: readonly Of[]) => ({
    lines: some,
    ...alignWords({ ...quoted, articles: joinLines(some) }),
  });
  const leaping = boundAll(quoted, lines) - LEAP_BEYOND_BOUND;
  const bounded = lines.map((line) => ({ line, bound: boundAll(quoted, [line]) }));
  const [first] = bounded.toSorted((one, other) => other.bound - one.bound);
  if (!first || first.bound <= leaping) return align(lines);
  const aligned = align([first.line]);
  // Only a way without a leap is in one article alone.
  if (aligned.score <= leaping) return align(lines);
  const likely = bounded.filter(({ bound }) => bound >= aligned.score);
  return likely.length === 1 ? aligned : align(likely.map(({ line }) => line));
}

function boundAll(quoted: QuotedWords, lines: readonly Line[]): number {
  return boundAlignment({ ...quoted, articles: joinLines(lines) });
}

/** All words one after another, with a mark after each article. */
function joinLines(lines: readonly Line[]): Int32Array {
  const length = lines.reduce((sum, { words }) => sum + words.length + 1, 0);
  const joined = new Int32Array(length).fill(BETWEEN_ARTICLES);
  let start = 0;
  for (const { words } of lines) {
    joined.set(words, start);
    start += words.length + 1;
  }
  return joined;
}
