import type { Span } from './span.ts';

/**
 * The words between a pair of quotation marks, in one paragraph. The span leaves out the
 * marks and the white space beside them; it is never empty.
 */
export interface Quotation extends Span {
  /**
   * The mark it opens with: one of `“ „ ‟ « "`, two grave accents, two apostrophes, `‘`
   * or `'`. In a paragraph that only goes on with a quotation, the mark of its beginning.
   */
  readonly mark: string;
  /** It goes on with the quotation that the paragraph before left open. */
  readonly continues: boolean;
  /** Its closing mark stands in this paragraph; else it ends with the paragraph. */
  readonly closed: boolean;
}

/** One or two characters that can be a quotation mark, or an apostrophe. */
export interface Mark extends Span {
  readonly text: string;
}

/** One paragraph with the marks in it, and what the paragraphs around it say of them. */
export interface MarkedParagraph extends Span {
  /** The whole text, of which the paragraph is a span. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The quotation that the paragraph before left open. */
  readonly unclosed: Quotation | undefined;
  /** The first character of the next paragraph, empty after the last one. */
  readonly next: string;
}

/** Returns the same quotation without white space at its ends, or `[]` where none is left. */
export function trimQuotation(text: string, quotation: Quotation): readonly Quotation[] {
  const words = text.slice(quotation.start, quotation.end);
  const start = quotation.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start === end ? [] : [{ ...quotation, start, end }];
}
