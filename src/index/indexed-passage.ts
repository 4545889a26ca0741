import type { Passage } from '../text/split-text.ts';

/** A passage as it is searched; words and terms are ids of one vocabulary. */
export interface IndexedPassage {
  readonly passage: Passage;
  /** Its whole words in order, the common ones too. */
  readonly words: Int32Array;
  /** Their normal forms. */
  readonly terms: Int32Array;
  /** What each word is besides its letters: bits of `FLAG`. */
  readonly flags: Uint16Array;
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
