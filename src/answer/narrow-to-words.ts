import { splitTokens } from '../text/tokens.ts';
import type { Library, Reading } from './library.ts';

/**
 * Leaves out, of some articles, those that lack one of the words: a look into the index
 * instead of into every text. Those that stay may have the words in other forms.
 *
 * @param words Folded words that are not common; for none all articles stay.
 */
export function narrowToWords(
  { index }: Library,
  readings: readonly Reading[],
  words: readonly string[],
): readonly Reading[] {
  if (words.length === 0 || readings.length === 0) return readings;
  const terms = words.flatMap((word) => splitTokens(word).map(({ term }) => term));
  const articles = new Set(index.articlesWithAll(terms));
  return readings.filter(({ article }) => articles.has(article.id));
}
