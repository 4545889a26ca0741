import type { Span } from './span.ts';

/**
 * A quote-safe run of whole neighbouring sentences of one paragraph: the unit that is
 * indexed and shown. It never cuts inside a quotation that closes in its paragraph, and
 * keeps the quotation's attribution (`”, she said`) with it.
 */
export interface Passage extends Span {
  /** Place of its first sentence in {@link SplitText.sentences}, 0-based. */
  readonly first: number;
  /** Place of its last sentence, inclusive. */
  readonly last: number;
}

/**
 * A text split into its parts. All spans are sorted, apart, trimmed of white space at
 * both ends, and leave out only white space; every sentence lies in one paragraph and in
 * one passage.
 */
export interface SplitText {
  /** Non-blank lines: a line break always ends a paragraph. */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly passages: readonly Passage[];
}
