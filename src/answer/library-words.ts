import type { PassageIndex } from '../index/passage-index.ts';
import { FLAG } from '../index/token-flags.ts';
import { sliceSpan } from '../text/span.ts';
import { SpellingIndex } from '../text/spelling-index.ts';
import { splitTokens } from '../text/tokens.ts';
import type { Library, Reading } from './library.ts';

/** The words of an index, and how much it held when they were listed. */
interface Listed {
  readonly words: SpellingIndex;
  readonly passages: number;
  readonly vocabulary: number;
}

/** Remembered until articles come or go: listing 100,000 passages takes a tenth of a second. */
const listedByIndex = new WeakMap<PassageIndex, Listed>();

/** Returns the words that stand in the library's articles, by their spelling. */
export function spellingOf({ index, readings }: Library): SpellingIndex {
  const known = listedByIndex.get(index);
  const { size: passages } = index;
  const vocabulary = index.vocabulary.size;
  if (known?.passages === passages && known.vocabulary === vocabulary) return known.words;
  const counts = countWords(index, readings);
  const countByWord = new Map<string, number>();
  for (const [id, count] of counts.entries())
    if (count > 0) countByWord.set(index.vocabulary.termOf(id), count);
  const words = new SpellingIndex(countByWord);
  listedByIndex.set(index, { words, passages, vocabulary });
  return words;
}

/** How often each telling word stands there, by its id in the vocabulary. */
function countWords(index: PassageIndex, readings: readonly Reading[]): Int32Array {
  const counts = new Int32Array(index.vocabulary.size);
  for (const { words, flags } of readings.flatMap(({ article }) =>
    index.passagesOf(article.id),
  )) {
    for (let at = 0; at < words.length; at++) {
      if ((flags[at] ?? 0) & NOT_TELLING) continue;
      const id = words[at] ?? 0;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  return counts;
}

const NOT_TELLING = FLAG.common | FLAG.number;

/** So many passages tell how a word is printed. */
const MOST_PASSAGES = 20;

/**
 * Returns a folded word as the articles print it: "scientology" → "Scientology". Where it is
 * printed in several ways, the one printed most often.
 */
export function printedForm({ index, readingById }: Library, word: string): string {
  const [token] = splitTokens(word);
  const counts = new Map<string, number>();
  const passages = index.candidates(token ? [token.term] : []).slice(0, MOST_PASSAGES);
  for (const { article, passage } of passages) {
    const text = readingById.get(article)?.article.text ?? '';
    for (const found of splitTokens(text, passage)) {
      if (found.word !== word) continue;
      const form = sliceSpan(text, found).replace(/['’]s$/u, '');
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? word;
}
