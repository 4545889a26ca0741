import { splitParagraphs } from './paragraphs.ts';
import { joinPassages } from './passages.ts';
import { findQuotations } from './quotation-marks.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './span.ts';

/**
 * A quote-safe run of whole neighbouring sentences of one paragraph: the unit that is
 * indexed and shown. It never ends inside a quotation that closes in its paragraph, unless
 * it would be longer than 700 characters, and keeps the quotation's attribution (`”, she
 * said`) with it.
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

/**
 * Splits a text into paragraphs, sentences and passages. The text is not changed: every
 * part is a span of it. Time is linear in its length.
 *
 * @example
 * const { sentences } = splitText('Gov. Ortega signed. She left at 5 p.m.');
 * // [{ start: 0, end: 19 }, { start: 20, end: 38 }]
 */
export function splitText(text: string): SplitText {
  const paragraphs = splitParagraphs(text);
  const quotations = findQuotations(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, quotations);
  return {
    paragraphs,
    sentences,
    passages: joinPassages(sentences, paragraphs, quotations),
  };
}

/** Finds the paragraphs and passages of a text whose sentences are known, or some of them. */
export function passagesOfSentences(
  text: string,
  sentences: readonly Span[],
): Omit<SplitText, 'sentences'> {
  const paragraphs = splitParagraphs(text);
  const quotations = findQuotations(text, paragraphs);
  return { paragraphs, passages: joinPassages(sentences, paragraphs, quotations) };
}
