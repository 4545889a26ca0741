import type { TextFragment } from '../article/parse-text-fragment.ts';
import { findWordRuns, type WordRun } from '../text/find-word-runs.ts';
import { foldLetters, type Letters } from '../text/letters.ts';
import type { Span } from '../text/span.ts';

/**
 * Finds the words of a text that a link points to: the first place that fits, as a browser
 * does. Marks, white space and case do not count. Null where there is none.
 */
export function findFragment(text: string, fragment: TextFragment): Span | null {
  const letters = foldLetters(text);
  for (const start of runsOf(letters, fragment.start)) {
    const end = endOf(letters, start, fragment.end);
    if (
      end === null ||
      !isBetween(letters, { first: start.first, last: end }, fragment)
    ) {
      continue;
    }
    const first = letters.words[start.first];
    const last = letters.words[end];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
}

function runsOf(letters: Letters, text: string): readonly WordRun[] {
  return findWordRuns(letters, foldLetters(text).folded);
}

/** The last word: of the start, or of the first end after it. */
function endOf(letters: Letters, start: WordRun, end: string | null): number | null {
  if (end === null) return start.last;
  return runsOf(letters, end).find(({ first }) => first > start.last)?.last ?? null;
}

function isBetween(
  letters: Letters,
  { first, last }: WordRun,
  { prefix, suffix }: TextFragment,
): boolean {
  const isBefore =
    prefix === null || runsOf(letters, prefix).some((run) => run.last === first - 1);
  const isAfter =
    suffix === null || runsOf(letters, suffix).some((run) => run.first === last + 1);
  return isBefore && isAfter;
}
