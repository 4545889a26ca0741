import type { Span } from './span.ts';

/**
 * One line without the white space around it. `.` stops at the line ends of ECMAScript:
 * LF, CR, U+2028, U+2029; `\s` has NBSP and the byte order mark too.
 * Matches `A line.` in `  A line. \r\n`; does not match `   `.
 */
const LINE = /\S(?:.*\S)?/g;

/**
 * Splits a text into its paragraphs: every line that is not blank, without the white space
 * around it. Sorted, apart. A line break always ends a paragraph; lines broken inside a
 * sentence are not joined again.
 */
export function splitParagraphs(text: string): readonly Span[] {
  return Array.from(text.matchAll(LINE), (line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}
