import type { ArticleSource } from '../../../src/index/pack-article.ts';
import { splitText } from '../../../src/text/split-text.ts';

/** A word of fewer articles is one of their own: a name, a term of the trade. */
const SHARED_ARTICLES = 2;

const WORD = /\p{L}+/gu;
const LETTER_CLASSES = ['aeiou', 'bcdfghjklmnpqrstvwxyz'] as const;

/**
 * Returns articles anew under other names: in each word that fewer than five of them have,
 * every vowel becomes the one `copy` places on ("Beijing" → "Biojong"), from the fifth copy
 * on with other consonants too. So a library grows as real ones do, in common words and in
 * words of its own. Everything else stays.
 *
 * @param copy From 1; up to 99 give different names.
 */
export function renameWords(
  articles: readonly ArticleSource[],
  copy: number,
): readonly ArticleSource[] {
  const own = wordsOfFew(articles);
  return articles.map(({ id, headline, text }) => {
    const renamed = text.replace(WORD, (word) =>
      own.has(word.toLowerCase()) ? turnLetters(word, copy) : word,
    );
    return { id: `${id}-${copy}`, headline, text: renamed, ...splitText(renamed) };
  });
}

function wordsOfFew(articles: readonly ArticleSource[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of articles) {
    for (const word of new Set(text.toLowerCase().match(WORD)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter((word) => isBelow(counts.get(word))));
}

function isBelow(count: number | undefined): boolean {
  return count !== undefined && count < SHARED_ARTICLES;
}

function turnLetters(word: string, copy: number): string {
  const [vowels, consonants] = LETTER_CLASSES;
  const steps = [copy % vowels.length, Math.floor(copy / vowels.length)];
  return word.replace(/[a-z]/giu, (letter) => {
    const place = vowels.includes(letter.toLowerCase()) ? 0 : 1;
    const letters = place === 0 ? vowels : consonants;
    const at = letters.indexOf(letter.toLowerCase()) + (steps[place] ?? 0);
    const turned = letters[at % letters.length] ?? letter;
    return letter === letter.toLowerCase() ? turned : turned.toUpperCase();
  });
}
