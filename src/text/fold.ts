/**
 * What NFKD leaves behind: combining marks (the acute of "é"), and the spaces of ligatures
 * that stand for several words ("ﷺ").
 */
const MARKS_AND_SPACES = /[\p{M}\s]+/gu;

/**
 * Letters that Unicode does not decompose but that people type without their stroke or
 * as two letters (Unicode 15, Latin-1 Supplement and Latin Extended-A).
 */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const UNDECOMPOSED_LETTER = new RegExp(`[${Object.keys(UNDECOMPOSED).join('')}]`, 'g');

/** Text that folding leaves as it is: most words, so they skip the work. */
const PLAIN = /^[a-z0-9]*$/;

/**
 * Folds a word to the form in which words are compared: compatibility letters, accents
 * and case taken away ("Erdoğan" → "erdogan"). May change the length.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(MARKS_AND_SPACES, '')
    .toLowerCase()
    .replace(UNDECOMPOSED_LETTER, (letter) => UNDECOMPOSED[letter] ?? letter);
}
