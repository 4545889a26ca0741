import { findWordRuns } from '../../text/find-word-runs.ts';
import type { FoldedWord } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { LetteredReading } from './lettered-reading.ts';
import type { QuotedText } from './quoted-text.ts';

/** A run of whole words of an article. */
export interface Place extends Pick<LetteredReading, 'reading' | 'letters'> {
  /** From the start of the first word to the end of the last. */
  readonly span: Span;
  /** Places of the first and the last word in `letters.words`. */
  readonly first: number;
  readonly last: number;
  /** Words between these that the quotation has not, in order. */
  readonly leftOut: readonly WordRange[];
}

/** Some neighbouring words of an article, by their places: `from` up to, not including, `to`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Finds the places of an article that have all the letters of a quotation, as whole words. */
export function findExact(
  { letters: { folded } }: QuotedText,
  lettered: LetteredReading,
): readonly Place[] {
  return findWordRuns(lettered.letters, folded).flatMap(({ first, last }) =>
    placeOf(lettered, first, last),
  );
}

/** Returns the place of some words of an article; none where there are no such words. */
export function placeOf(
  { reading, letters }: LetteredReading,
  first: number,
  last: number,
  leftOut: readonly WordRange[] = [],
): readonly Place[] {
  const start = letters.words[first]?.start;
  const end = letters.words[last]?.end;
  if (start === undefined || end === undefined) return [];
  return [{ reading, letters, span: { start, end }, first, last, leftOut }];
}

/** Returns the words of a place that the quotation has. */
export function wordsOfPlace({
  letters,
  first,
  last,
  leftOut,
}: Place): readonly FoldedWord[] {
  const missing = new Set(
    leftOut.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, place) => from + place),
    ),
  );
  return letters.words
    .slice(first, last + 1)
    .filter((_, place) => !missing.has(first + place));
}
