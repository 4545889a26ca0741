import type { Span } from '../text/span.ts';

/** A place as named, at its span. */
export interface PlaceMention extends Span {
  /** The place as printed, without article or preposition. */
  readonly name: string;
}

/** Matches `in Taipei`, `near New Delhi`; not `in tears`. */
const PLACE =
  /(?<=\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}/gu;

/** Finds the places named in one span of a text, in order, none overlapping another. */
export function findPlaces(text: string, within: Span): readonly PlaceMention[] {
  const part = text.slice(within.start, within.end);
  return Array.from(part.matchAll(PLACE), (match) => {
    const start = within.start + match.index;
    return { start, end: start + match[0].length, name: match[0] };
  });
}
