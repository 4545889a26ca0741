import type { Address } from '../article/address.ts';
import type { Span } from '../text/span.ts';
import { countWhile } from './count-while.ts';
import type { Reading } from './library.ts';

/**
 * Returns the address of the sentences that a span of the article touches.
 *
 * @param span Any span of the article's text that touches a sentence.
 */
export function locateSpan(reading: Reading, span: Span): Address {
  return {
    article: reading.article.id,
    first: sentenceFrom(reading.sentences, span.start),
    last: sentenceUpTo(reading.sentences, span.end),
  };
}

/** Returns the span of an address, or null where the article has no such sentences. */
export function spanOfAddress(reading: Reading, { first, last }: Address): Span | null {
  const start = reading.sentences[first]?.start;
  const end = reading.sentences[last]?.end;
  return start === undefined || end === undefined || end < start ? null : { start, end };
}

/** The first sentence that ends after `offset`. */
function sentenceFrom(sentences: readonly Span[], offset: number): number {
  return Math.min(
    countWhile(sentences, (sentence) => sentence.end <= offset),
    sentences.length - 1,
  );
}

/** The last sentence that starts before `offset`. */
function sentenceUpTo(sentences: readonly Span[], offset: number): number {
  return Math.max(0, countWhile(sentences, (sentence) => sentence.start < offset) - 1);
}
