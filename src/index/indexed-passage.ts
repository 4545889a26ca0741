import { splitTokens } from '../text/tokens.ts';
import type { PassageWords } from './pack-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage as it is searched; words and terms are ids of one vocabulary. */
export interface IndexedPassage extends PassageWords {
  /** Id of its article. */
  readonly article: string;
  /** Place among the article's passages, from 0. */
  readonly place: number;
  /** Place of its paragraph in the article, from 0. */
  readonly paragraph: number;
  /**
   * Normal forms of words that tell who speaks here but stand elsewhere in the article:
   * "Ned" and "Price" where the passage only says "he".
   */
  readonly context: Int32Array;
  /** True where something stands in quotation marks. */
  readonly isQuoting: boolean;
}

/** What a passage is built from. */
export interface PassageSource extends PassageWords {
  readonly article: string;
  /** The text of its article. */
  readonly text: string;
  readonly place: number;
  readonly paragraph: number;
  /** Names that belong to the passage though they stand elsewhere. */
  readonly names: readonly string[];
}

const QUOTATION_MARK = /["“”«»„]/u;

/** Most passages have no names from elsewhere: they share this. */
const NO_CONTEXT = new Int32Array(0);

/** Builds what is searched of one passage; new words are added to the vocabulary. */
export function buildIndexedPassage(
  vocabulary: Vocabulary,
  { text, names, ...source }: PassageSource,
): IndexedPassage {
  const { start, end } = source.passage;
  return {
    ...source,
    context: names.length === 0 ? NO_CONTEXT : termsOf(vocabulary, names),
    isQuoting: QUOTATION_MARK.test(text.slice(start, end)),
  };
}

function termsOf(vocabulary: Vocabulary, names: readonly string[]): Int32Array {
  const tokens = names.flatMap((name) => splitTokens(name));
  const telling = tokens.filter(({ isCommon }) => !isCommon);
  return Int32Array.from(telling, ({ term }) => vocabulary.add(term));
}
