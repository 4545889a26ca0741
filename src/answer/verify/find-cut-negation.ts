import { findNegated } from '../../text/find-negated.ts';
import { sliceSpan } from '../../text/span.ts';
import { locateSpan, spanOfAddress } from '../locate.ts';
import type { Place } from './place.ts';

/**
 * Finds the negation that an article has right before the words of a place and that turns
 * them round: "never sued" where the place begins with "sued". Null where there is none.
 */
export function findCutNegation({ reading, span }: Place): string | null {
  const { first } = locateSpan(reading, span);
  const sentence = spanOfAddress(reading, { article: '', first, last: first });
  if (!sentence) return null;
  const { text } = reading.article;
  const cut = findNegated(text, sentence).find(
    ({ start, end }) => start < span.start && span.start < end,
  );
  return cut ? sliceSpan(text, cut) : null;
}
