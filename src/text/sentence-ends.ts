import type { Span } from './span.ts';

/** End marks: of English, the ellipsis, and full-width ones. Matches `.`, `?!`, `…`, `。`. */
const STOPS = '[.?!…‽。．｡！？]+';
/** The rest of a spaced ellipsis: matches ` . .`; does not match ` .5` or ` .zip`. */
const SPACED_DOTS = String.raw`(?:[ \u00A0]\.(?![\p{L}\p{N}]))*`;
/** Marks that close after a stop: matches `”)`, `’"`. */
const CLOSERS = String.raw`["'”’»)\]}]*`;
/** Notes to a sentence stand behind it: matches `[3]`, `[4] [5]`, `[2–11]`, `[a]`. */
const NOTES = String.raw`(?:[ \u00A0]?\[(?:\d[\d,–-]{0,11}|[a-z]|note \d+|citation needed)\])*`;
const END = new RegExp(`(?:${STOPS}${SPACED_DOTS}${CLOSERS})+${NOTES}`, 'gu');

/** Full-width stops carry their own space: matches `。`, `．`; does not match `.`. */
const FULL_WIDTH = /[。．｡！？]/;

/**
 * Finds every place within a span of the text where a sentence may end: the span of an end
 * mark with what closes after it, before white space (which a full-width mark needs not).
 * Sorted, apart. Whether a sentence does end there is for the rules to say. Time is linear
 * in the length of the span: nothing stands after a repetition that could fail.
 *
 * Not `Intl.Segmenter`: it never ends a sentence before a figure or a small letter (`12
 * were hurt`, `eBay rose`), and it changes with the ICU of Node.js, while the number of a
 * sentence is part of an address and has to stay.
 */
export function findSentenceEnds(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  const marks = Array.from(words.matchAll(END), ({ index, 0: mark }) => ({
    start: start + index,
    end: start + index + mark.length,
  }));
  return marks.filter(
    (mark) =>
      /\s/.test(text.charAt(mark.end)) || FULL_WIDTH.test(text.charAt(mark.end - 1)),
  );
}
