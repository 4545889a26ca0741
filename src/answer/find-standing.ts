import type { Address } from '../article/address.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import type { Library, Reading } from './library.ts';
import { locateSpan } from './locate.ts';

/** How words stand that were cited from a text which was replaced since. */
export interface Standing {
  /** Where the same words stand in the article as it is now; null where they no longer do. */
  readonly now: Address | null;
  /** The article as it is now: `B7`. */
  readonly replacedBy: string;
  /** When its page was last looked at; milliseconds since 1970. */
  readonly checkedAt: number;
}

/** The text of an address: one that can be asked, or one that was replaced. */
export function readingAt(library: Library, article: string): Reading | undefined {
  return library.readingById.get(article) ?? library.formerById.get(article)?.reading;
}

/** Finds how the words of a text stand now; null where the text is still asked. */
export function findStanding(
  library: Library,
  { article }: Reading,
  span: Span,
): Standing | null {
  const former = library.formerById.get(article.id);
  if (!former) return null;
  const { checkedAt } = former;
  let { replacedBy } = former;
  for (let next = library.formerById.get(replacedBy); next; ) {
    ({ replacedBy } = next);
    next = library.formerById.get(replacedBy);
  }
  const reading = library.readingById.get(replacedBy);
  const text = sliceSpan(article.text, span);
  const start = reading?.article.text.indexOf(text) ?? -1;
  const isThere = reading !== undefined && start >= 0;
  const now = isThere ? locateSpan(reading, { start, end: start + text.length }) : null;
  return { now, replacedBy, checkedAt };
}
