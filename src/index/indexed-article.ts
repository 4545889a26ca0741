import type { Span } from '../text/span.ts';
import type { Passage } from '../text/split-text.ts';
import { splitTokens } from '../text/tokens.ts';
import { buildIndexedPassage, type IndexedPassage } from './indexed-passage.ts';
import { packWords } from './pack-words.ts';
import { splitLongPassages } from './split-long-passages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article as it is searched; terms are ids of the library's vocabulary. */
export interface IndexedArticle {
  readonly id: string;
  /** In reading order; each knows its place in this list. Long ones are split. */
  readonly passages: readonly IndexedPassage[];
  /** In how many of its passages a term stands. */
  readonly frequencies: ReadonlyMap<number, number>;
  /** Normal forms of the headline's words. */
  readonly headline: Int32Array;
}

/** What an article is built from. */
export interface ArticleSource {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  /** Sorted, apart; spans of the text. */
  readonly paragraphs: readonly Span[];
  /** Sorted, apart. */
  readonly sentences: readonly Span[];
  /** Sorted, apart; each in one paragraph. */
  readonly passages: readonly Passage[];
}

/** Names that belong to a passage though they stand elsewhere in the article. */
export type PassageContext = (passage: Passage) => readonly string[];

/** Builds what is searched of one article. */
export function buildIndexedArticle(
  vocabulary: Vocabulary,
  { id, headline, text, paragraphs, sentences, passages }: ArticleSource,
  contextOf: PassageContext = () => [],
): IndexedArticle {
  const units = splitLongPassages(passages, sentences);
  let paragraph = 0;
  const indexed = packWords(vocabulary, text, units).map((packed, place) => {
    const { passage } = packed;
    while ((paragraphs[paragraph]?.end ?? passage.end) < passage.end) paragraph++;
    const names = contextOf(passage);
    const source = { ...packed, article: id, text, place, paragraph, names };
    return buildIndexedPassage(vocabulary, source);
  });
  return {
    id,
    passages: indexed,
    frequencies: countPassages(indexed),
    headline: Int32Array.from(splitTokens(headline), ({ term }) => vocabulary.add(term)),
  };
}

/** Counts in how many passages each term stands; the names of speakers count too. */
function countPassages(passages: readonly IndexedPassage[]): ReadonlyMap<number, number> {
  const frequencies = new Map<number, number>();
  for (const { terms, context } of passages) {
    const different = new Set(terms);
    for (const term of context) different.add(term);
    for (const term of different) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return frequencies;
}
