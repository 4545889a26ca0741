/**
 * White space that only lays out a file: spaces, tabs and line breaks of every kind. A
 * no-break space or a thin space is typography, part of the words, and is not among them.
 */
const layout = '[\\t\\n\\v\\f\\r \\u0085\\u2028\\u2029]';
const layoutRun = new RegExp(`${layout}+`, 'gu');
const wordRun = new RegExp(`${layout.replace('[', '[^')}+`, 'gu');

/** Turns every run of white space into one space, and takes it off at both ends. */
export function collapseWhiteSpace(text: string): string {
  return text.replace(layoutRun, ' ').replace(/^ | $/gu, '');
}

/** Returns what stands between white space, with where it begins in `text`. */
export function splitWords(text: string): { word: string; start: number }[] {
  return Array.from(text.matchAll(wordRun), ({ 0: word, index }) => ({
    word,
    start: index,
  }));
}
