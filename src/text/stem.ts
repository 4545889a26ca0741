import porter2 from 'wink-porter2-stemmer';

/** No English word is longer; what is (an address, a rant) is matched whole. */
const LONGEST_WORD = 40;

/**
 * Stems a folded English word by the Porter2 algorithm (snowballstem.org): "operations"
 * and "operating" → "oper". A word with a digit, or one of more than 40 characters,
 * stays whole.
 */
export function stem(word: string): string {
  if (word.length > LONGEST_WORD || /\p{N}/u.test(word)) return word;
  return porter2(word);
}
