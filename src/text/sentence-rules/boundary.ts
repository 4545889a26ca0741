import { ALWAYS_FOLLOWED } from '../abbreviations.ts';

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
  /** The word right before the mark, with the full stops inside it (`p.m`), or `''`. */
  readonly lastWord: string;
  /** How many quotations the mark stands in that go on after it: 0, 1 or 2. */
  readonly depth: number;
}

/** Tells whether the words on both sides of a boundary belong to one sentence. */
export type KeepRule = (boundary: Boundary) => boolean;

/** Matches `Mass` in `of Springfield, Mass`, `p.m` in `at 5 p.m`, `N°` in `at N°`. */
const LAST_WORD = /[\p{L}\p{M}°]+(?:\.[\p{L}\p{M}]+)*$/u;
/** Longest word looked for, in UTF-16 code units; no abbreviation is longer. */
const LAST_WORD_LENGTH = 24;

/** Returns the word at the end of what stands before a boundary, or `''`. */
export function lastWordOf(before: string): string {
  const end = before.slice(-LAST_WORD_LENGTH);
  return LAST_WORD.exec(end.slice(end.lastIndexOf(' ') + 1))?.[0] ?? '';
}

/** Matches `“The` in `“The end`, `Al-Shabab` in `Al-Shabab said`. */
const FIRST_WORD = /^["“‘'«([]*([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/u;

/** Returns the word that follows, without quotation marks and brackets before it, or `''`. */
export function firstWord({ after }: Boundary): string {
  return FIRST_WORD.exec(after)?.[1] ?? '';
}

/** Tells whether the mark is a full stop alone: `Mr.` yes; `Mr.”`, `Mr...`, `Mr?` no. */
export function isFullStop({ mark }: Boundary): boolean {
  return mark === '.';
}

/** What follows a word in capitals in a heading: matches `COLE`, `1262`; not `The`. */
const IN_CAPITALS = /^(?:\p{Lu}{2}|\d)/u;

/** Tells whether a list has the last word; in a heading (`MR. COLE`) it may be in capitals. */
export function endsWithListed(
  list: ReadonlySet<string>,
  { lastWord, after }: Boundary,
): boolean {
  if (list.has(lastWord)) return true;
  if (!IN_CAPITALS.test(after) || lastWord !== lastWord.toUpperCase()) return false;
  return list.has(lastWord.charAt(0) + lastWord.slice(1).toLowerCase());
}

/** Tells whether a title follows, as in `Lt. Cole`, `Mr. and Mrs. Cole`. */
export function opensWithTitle(boundary: Boundary): boolean {
  const word = firstWord(boundary);
  return boundary.after.startsWith(`${word}.`) && ALWAYS_FOLLOWED.has(word);
}
