import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { FLAG } from '../index/token-flags.ts';
import { sliceSpan } from '../text/span.ts';
import { SpellingIndex, type WordUse } from '../text/spelling-index.ts';
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
  const uses = countUses(index, readings);
  const words = new SpellingIndex(uses);
  listedByIndex.set(index, { words, passages, vocabulary });
  return words;
}

/** How often each telling word stands there, and whether it is mostly a name. */
function countUses(
  index: PassageIndex,
  readings: readonly Reading[],
): ReadonlyMap<string, WordUse> {
  const all = new Int32Array(index.vocabulary.size);
  const asName = new Int32Array(index.vocabulary.size);
  for (const { article } of readings) {
    for (const passage of index.passagesOf(article.id)) countWords(passage, all, asName);
  }
  const uses = new Map<string, WordUse>();
  for (const [id, count] of all.entries()) {
    const isName = (asName[id] ?? 0) * 2 > count;
    if (count > 0) uses.set(index.vocabulary.termOf(id), { count, isName });
  }
  return uses;
}

function countWords(
  { words, flags }: IndexedPassage,
  all: Int32Array,
  asName: Int32Array,
): void {
  for (const [at, id] of words.entries()) {
    const flag = flags[at] ?? 0;
    if (flag & FLAG.common) continue;
    all[id] = (all[id] ?? 0) + 1;
    if (flag & FLAG.name) asName[id] = (asName[id] ?? 0) + 1;
  }
}

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
