import type { Span } from '../text/span.ts';

/** Matches `because of the storm` in `closed because of the storm.` */
const REASON = /\b(?:because|due to|owing to|in order to)\b[^.;!?]{1,300}/giu;

/** Finds the reasons given in one span of a text, in order, none overlapping another. */
export function findReasons(text: string, within: Span): readonly Span[] {
  const part = text.slice(within.start, within.end);
  return Array.from(part.matchAll(REASON), (match) => {
    const start = within.start + match.index;
    return { start, end: start + match[0].length };
  });
}
