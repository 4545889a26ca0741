import porter2 from 'wink-porter2-stemmer';

/** No English word is longer; what is (an address, a rant) is matched whole. */
const LONGEST_WORD = 40;

/** Stems are looked up far more often than made: a library has few different words. */
const REMEMBERED_WORDS = 50_000;
const stemByWord = new Map<string, string>();

/**
 * Stems a folded English word by the Porter2 algorithm (snowballstem.org): "operations"
 * and "operating" → "oper". A word with a digit, or one of more than 40 characters,
 * stays whole.
 */
export function stem(word: string): string {
  if (word.length > LONGEST_WORD || /\p{N}/u.test(word)) return word;
  const known = stemByWord.get(word);
  if (known !== undefined) return known;
  const stemmed = porter2(word);
  if (stemByWord.size >= REMEMBERED_WORDS) stemByWord.clear();
  stemByWord.set(word, stemmed);
  return stemmed;
}
