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

/** Tells whether a list has a word as it is, or as it is when written in capitals only. */
export function isListed(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word)) return true;
  const isInCapitals = word.length > 1 && word === word.toUpperCase();
  return isInCapitals && list.has(word.charAt(0) + word.slice(1).toLowerCase());
}
