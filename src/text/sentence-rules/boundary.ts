/**
 * A place where a sentence may end, as the rules see it: after `mark`, before `after`.
 * In `At noon Mr. Cole left.` it is `At noon Mr` · `.` · `Cole left.`
 */
export interface Boundary {
  /** The sentence so far, without the mark; of a long one only the end. Starts trimmed. */
  readonly before: string;
  /** The end mark with the closing quotation marks, brackets and notes after it: `?!”` */
  readonly mark: string;
  /** The beginning of what follows in the paragraph, from its first printed character. */
  readonly after: string;
  /** Whether the mark stands in a quotation within a quotation, and the outer one goes on. */
  readonly isNested: boolean;
}

/** Tells whether the words on both sides of a boundary belong to one sentence. */
export type KeepRule = (boundary: Boundary) => boolean;

/** Matches `Mass` in `of Springfield, Mass`, `p.m` in `at 5 p.m`, `N°` in `at N°`. */
const LAST_WORD = /[\p{L}\p{M}°]+(?:\.[\p{L}\p{M}]+)*$/u;
/** Longest word looked for, in UTF-16 code units; no abbreviation is longer. */
const LAST_WORD_LENGTH = 24;
/** Matches `“The` in `“The end`, `Al-Shabab` in `Al-Shabab said`. */
const FIRST_WORD = /^["“‘'«([]*([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/u;

/** Returns the word right before the mark, with the full stops inside it, or `''`. */
export function lastWord({ before }: Boundary): string {
  return LAST_WORD.exec(before.slice(-LAST_WORD_LENGTH))?.[0] ?? '';
}

/** Returns the word that follows, without quotation marks and brackets before it, or `''`. */
export function firstWord({ after }: Boundary): string {
  return FIRST_WORD.exec(after)?.[1] ?? '';
}

/** Tells whether the mark is a full stop alone: `Mr.` yes; `Mr.”`, `Mr...`, `Mr?` no. */
export function isFullStop({ mark }: Boundary): boolean {
  return mark === '.';
}

/** Tells whether a list has a word as it is, or as it is when written in capitals only. */
export function isListed(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word)) return true;
  const isInCapitals = word.length > 1 && word === word.toUpperCase();
  return isInCapitals && list.has(word.charAt(0) + word.slice(1).toLowerCase());
}
