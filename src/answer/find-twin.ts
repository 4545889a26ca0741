import { findCopies, isComparable } from './find-copies.ts';
import type { Library, Reading } from './library.ts';

/** So many sentences are looked for, spread over the article: it takes some milliseconds. */
const MOST_LOOKED_FOR = 12;

/** Fewer say nothing of a whole article. */
const LEAST_LOOKED_FOR = 3;

/** Such a share of them makes it the same report. */
const LEAST_SHARE = 0.5;

/**
 * Finds the article in which most sentences of another also stand, to the character: agency
 * copy under a headline of its own. Of several the one that has most of them.
 *
 * @returns null for none.
 */
export function findTwin(library: Library, reading: Reading): Reading | null {
  const [, ...body] = reading.sentences;
  const whole = body.filter((span) => isComparable(reading, span));
  const step = Math.max(1, whole.length / MOST_LOOKED_FOR);
  const looked = whole.filter(
    (_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step),
  );
  if (looked.length < LEAST_LOOKED_FOR) return null;
  const counts = new Map<string, number>();
  for (const span of looked)
    for (const { article } of findCopies(library, reading, span))
      counts.set(article, 1 + (counts.get(article) ?? 0));
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (!first || first[1] <= LEAST_SHARE * looked.length) return null;
  return library.readingById.get(first[0]) ?? null;
}
