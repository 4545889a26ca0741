import { LABELLED_BY_LETTER } from '../abbreviations.ts';
import { type Boundary, isFullStop } from './boundary.ts';
import { opensWithCommonWord } from './opens-sentence.ts';

/** A single capital: matches `L`; does not match `DVD` or `J.K`. */
const INITIAL = /^\p{Lu}\p{M}*$/u;
/** The word before the last one: matches `Samuel` in `as Samuel L`, nothing in `(L`. */
const WORD_BEFORE = /([\p{L}\p{M}.'’-]+)\s+\p{Lu}\p{M}*$/u;
/** Matches `Carter` and `“Sam” Carter`; does not match `“Sam is` or `(1987)`. */
const NAME = /^(?:\p{Lu}|["“‘']\p{Lu}[\p{L}\p{M}]*["”’'])/u;
/** Matches `42nd St`: a compass letter stands before a numbered street, `W. 42nd St.` */
const ORDINAL = /^\d+(?:st|nd|rd|th)\b/;
/** Longest stretch looked at, in UTF-16 code units: a name and its initial. */
const WORDS_LENGTH = 40;

/**
 * Keeps a single capital with the name after it: `Samuel L. Carter`, `A. J. Novak`. Not
 * where a sentence opens after it (`Malcolm X. He`), after a word that letters label
 * (`Plan B. Officials`), and not the pronoun (`you and I. Ann left`).
 */
export function keepInitialWithName(boundary: Boundary): boolean {
  const { before, after, lastWord } = boundary;
  if (!isFullStop(boundary) || !INITIAL.test(lastWord)) return false;
  const word = WORD_BEFORE.exec(before.slice(-WORDS_LENGTH))?.[1] ?? '';
  if (LABELLED_BY_LETTER.has(word.toLowerCase())) return false;
  if (lastWord === 'I' && /^\p{Ll}/u.test(word)) return false;
  if (ORDINAL.test(after)) return /[NSEW]/.test(lastWord);
  if (!NAME.test(after)) return false;
  return /^\p{Lu}\./u.test(after) || !opensWithCommonWord(boundary);
}
