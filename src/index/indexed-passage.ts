import type { Passage } from '../text/split-text.ts';
import { splitTokens, type Token } from '../text/tokens.ts';
import { flagTokens } from './token-flags.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage as it is searched; words and terms are ids of one vocabulary. */
export interface IndexedPassage {
  /** Id of its article. */
  readonly article: string;
  /** Place among the article's passages, from 0. */
  readonly place: number;
  /** Place of its paragraph in the article, from 0. */
  readonly paragraph: number;
  readonly passage: Passage;
  /** Its whole words in order, the common ones too. */
  readonly words: Int32Array;
  /** Their normal forms, as long as `words`. */
  readonly terms: Int32Array;
  /** What each word is besides its letters, as long as `words`: bits of `FLAG`. */
  readonly flags: Uint16Array;
  /**
   * Normal forms of words that tell who speaks here but stand elsewhere in the article:
   * "Ned" and "Price" where the passage only says "he".
   */
  readonly context: Int32Array;
  /** True where something stands in quotation marks. */
  readonly isQuoting: boolean;
}

/** What a passage is built from. */
export interface PassageSource {
  readonly article: string;
  /** The text of its article. */
  readonly text: string;
  readonly place: number;
  readonly paragraph: number;
  readonly passage: Passage;
  /** Names that belong to the passage though they stand elsewhere. */
  readonly context: readonly string[];
}

const QUOTATION_MARK = /["“”«»„]/u;

/** Builds what is searched of one passage; new words are added to the vocabulary. */
export function buildIndexedPassage(
  vocabulary: Vocabulary,
  { text, context, ...source }: PassageSource,
): IndexedPassage {
  const tokens = splitTokens(text, source.passage);
  const { start, end } = source.passage;
  return {
    ...source,
    words: Int32Array.from(tokens, ({ word }) => vocabulary.add(word)),
    terms: termIds(vocabulary, tokens),
    flags: flagTokens(text, tokens),
    context: termIds(
      vocabulary,
      context.flatMap((name) => splitTokens(name)).filter(({ isCommon }) => !isCommon),
    ),
    isQuoting: QUOTATION_MARK.test(text.slice(start, end)),
  };
}

function termIds(vocabulary: Vocabulary, tokens: readonly Token[]): Int32Array {
  return Int32Array.from(tokens, ({ term }) => vocabulary.add(term));
}
