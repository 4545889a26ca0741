import { LABELLED_BY_LETTER } from '../abbreviations.ts';
import { type Boundary, isFullStop } from './boundary.ts';
import { opensSentence } from './opens-sentence.ts';

/** Matches `L` with `Samuel` before it in `man, Samuel L`; does not match in `a DVD`. */
const INITIAL = /(?:([\p{L}\p{M}.'’-]+)\s+|^|[^\p{L}\p{M}.])(\p{Lu})\p{M}*$/u;
/** Matches `42nd St`: a compass letter stands before a numbered street, `W. 42nd St.` */
const ORDINAL = /^\d+(?:st|nd|rd|th)\b/;
/** Longest stretch looked at, in UTF-16 code units: a name and its initial. */
const INITIAL_LENGTH = 40;

/**
 * Keeps a single capital with the name after it: `Samuel L. Carter`, `A. J. Novak`. Not
 * where a sentence opens after it (`Malcolm X. He`), after a word that letters label
 * (`Plan B. Officials`), and not the pronoun (`you and I. Ann left`).
 */
export function keepInitialWithName(boundary: Boundary): boolean {
  if (!isFullStop(boundary)) return false;
  const initial = INITIAL.exec(boundary.before.slice(-INITIAL_LENGTH));
  if (initial === null) return false;
  const [, word = '', letter = ''] = initial;
  if (ORDINAL.test(boundary.after)) return /[NSEW]/.test(letter);
  if (!/^\p{Lu}/u.test(boundary.after)) return false;
  if (LABELLED_BY_LETTER.has(word.toLowerCase())) return false;
  if (letter === 'I' && /^\p{Ll}/u.test(word)) return false;
  return /^\p{Lu}\./u.test(boundary.after) || !opensSentence(boundary);
}
