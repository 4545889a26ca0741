import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word with the form in which it is compared. */
export interface Word extends Span {
  /** Without case, accents and inner marks: "don’t" → "dont"; never empty. */
  readonly folded: string;
}

/**
 * Finds the words of a text as a browser parts them (Unicode UAX #29, *Word boundaries*):
 * a term of a text fragment is found only where it begins and ends at such a boundary.
 * Never parts what a browser joins, as "U.S" or "snake_case"; may join a little more.
 * Chinese, Japanese, Thai and the like are parted by the dictionary of `Intl.Segmenter`,
 * the same that Chromium has. Sorted, apart. Linear in the length.
 */
export function findWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: written, index }) =>
    partDictionaryWords(written).flatMap(({ start, end }) => {
      const folded = foldWord(written.slice(start, end));
      return folded === '' ? [] : [{ start: index + start, end: index + end, folded }];
    }),
  );
}

/**
 * Folds a text to its words with a space before, between and after them: " a b ". What
 * two texts differ in beyond that, such as marks and spaces, is not compared: so a search
 * sees whatever a browser may take for the same, and a little more.
 */
export function foldWords(text: string): string {
  return joinFolded(findWords(text));
}

/** Joins folded words with a space before, between and after them; " " where there are none. */
export function joinFolded(words: readonly Word[]): string {
  return words.length === 0 ? ' ' : ` ${words.map(({ folded }) => folded).join(' ')} `;
}

// Letters, figures and what joins them ("_"), then also accents and invisible characters.
// U+202F, a narrow no-break space, joins as well (UAX #29, ExtendNumLet).
const PART = String.raw`[\p{L}\p{N}\p{Pc}\u202f][\p{L}\p{N}\p{M}\p{Pc}\p{Cf}\u202f]*`;

// Marks that do not part a word or a number when they stand inside (UAX #29, MidLetter,
// MidNum, MidNumLet, Hebrew double quotation marks).
const INSIDE = `['’‘.,:;"·‧․﹒＇．…״׳]`;

// Matches "don’t", "U.S", "1,200.5" and "snake_case" whole; of "rock-solid" each half.
const WORD = new RegExp(`${PART}(?:${INSIDE}${PART})*`, 'gu');

// Scripts that are written without spaces. Matches "台灣"; not "Taiwan".
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const dictionary = new Intl.Segmenter('en', { granularity: 'word' });

function partDictionaryWords(written: string): readonly Span[] {
  if (!WITHOUT_SPACES.test(written)) return [{ start: 0, end: written.length }];
  return Array.from(dictionary.segment(written), ({ segment, index }) => ({
    start: index,
    end: index + segment.length,
  }));
}

// All but letters and figures. Matches the "’" of "don’t" and a soft hyphen.
const NOT_COMPARED = /[^\p{L}\p{N}]+/gu;

// Most words: quick to fold. Matches "Taiwan"; not "Erdoğan" or "don’t".
const PLAIN = /^[a-z0-9]+$/i;

function foldWord(written: string): string {
  if (PLAIN.test(written)) return written.toLowerCase();
  return fold(written).replace(NOT_COMPARED, '');
}
