import type { Boundary } from './boundary.ts';

/** Three dots, spaced or not. Matches `…`, `...”`, `. . .`; does not match `....`. */
const THREE_DOTS = /^(?:…|\.\s?\.\s?\.)(?!\s?\.)/;
/** A word with a capital that says nothing: matches `I don’t`; does not match `It`. */
const ALWAYS_CAPITAL = /^I(?![\p{L}\p{M}])/u;

/**
 * Keeps a sentence whole over three dots that stand for words left out: in brackets, at its
 * beginning, or in a quotation and apart from the word before (`“turning to credit … While
 * this”`). Elsewhere they trail off and may end it (`He trailed off… | The room`), but not
 * before `I`, whose capital says nothing. Four dots are an end and an omission (Chicago
 * Manual of Style, 17th edition, 13.53).
 */
export function keepEllipsisInSentence({
  before,
  mark,
  after,
  depth,
}: Boundary): boolean {
  if (!THREE_DOTS.test(mark)) return false;
  const isOmission = /(?:^|[[(])$/.test(before) || (depth > 0 && before.endsWith(' '));
  return isOmission || ALWAYS_CAPITAL.test(after);
}
