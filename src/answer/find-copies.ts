import type { Address } from '../article/address.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { readingAt } from './find-standing.ts';
import type { Library, Reading } from './library.ts';
import { locateSpan, spanOfAddress } from './locate.ts';
import { tokensIn } from './tokens-in.ts';

/** Shorter texts are equal by chance: "He declined to comment" is said of many. */
const LEAST_WORDS = 8;

/** Tells whether a text is long enough that the same elsewhere is no chance. */
export function isComparable({ article }: Reading, span: Span): boolean {
  return tokensIn(article, span).length >= LEAST_WORDS;
}

/**
 * Finds where the words of a passage stand, the same to the character, in other articles:
 * agency copy that several outlets print. One address an article, in the articles' order.
 *
 * Articles that lack a word of it are left out before their texts are read, so that it
 * takes a moment in a library of any size.
 */
export function findCopies(
  { readingById, index }: Library,
  { article }: Reading,
  span: Span,
): readonly Address[] {
  const tokens = tokensIn(article, span);
  if (tokens.length < LEAST_WORDS) return [];
  const telling = tokens.filter(({ isCommon }) => !isCommon).map(({ term }) => term);
  const text = sliceSpan(article.text, span);
  return index.articlesWithAll([...new Set(telling)]).flatMap((id) => {
    const reading = id === article.id ? undefined : readingById.get(id);
    const start = reading?.article.text.indexOf(text) ?? -1;
    return reading && start >= 0
      ? [locateSpan(reading, { start, end: start + text.length })]
      : [];
  });
}

/**
 * Leaves out passages whose words, the same to the character, stand in an earlier one of
 * another article.
 */
export function leaveOutCopies(
  library: Library,
  addresses: readonly Address[],
): readonly Address[] {
  const articleByText = new Map<string, string>();
  return addresses.filter((address) => {
    const reading = readingAt(library, address.article);
    const span = reading && spanOfAddress(reading, address);
    if (!reading || !span) return true;
    const text = sliceSpan(reading.article.text, span);
    const known = articleByText.get(text);
    if (known === undefined) articleByText.set(text, address.article);
    // Hardly ever is there the same text: only then are its words counted.
    return (
      known === undefined || known === address.article || !isComparable(reading, span)
    );
  });
}
