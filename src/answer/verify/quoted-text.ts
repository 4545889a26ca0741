import { foldLetters, type Letters, lettersOf } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';

/** A quotation to be verified, made ready for comparing. */
export interface QuotedText {
  /** Without the quotation marks and white space around it. */
  readonly text: string;
  readonly letters: Letters;
  /** The folded letters of each word. */
  readonly words: readonly string[];
  /** Places in `words` before which an ellipsis stands; neither the first nor after the last. */
  readonly elisions: ReadonlySet<number>;
}

const DOTS = String.raw`(?:…|\.{3,}|\.(?:[ \u00a0]\.){2,})`; // … ... . . .
/** Matches "…", "[...]" and "(…)"; not "..". */
const ELLIPSIS = new RegExp(
  String.raw`\[[ \u00a0]?${DOTS}[ \u00a0]?\]|\([ \u00a0]?${DOTS}[ \u00a0]?\)|${DOTS}`,
  'gu',
);

/** A quotation mark or white space: at its ends, they part a quotation from what is around. */
const AROUND = /[\s"“”„‟«»「」『』‘’'`]/u;

/** Reads a quotation as it was typed or found in a message. */
export function readQuotedText(typed: string): QuotedText {
  const text = trimAround(typed);
  const letters = foldLetters(text);
  const words = letters.words.map((word) => lettersOf(letters, word));
  const elisions = findEllipses(text)
    .map(({ start }) => letters.words.findIndex((word) => word.start > start))
    .filter((place) => place > 0);
  return { text, letters, words, elisions: new Set(elisions) };
}

/** Finds the ellipses of a text, with the brackets around them. */
function findEllipses(text: string): readonly Span[] {
  return Array.from(text.matchAll(ELLIPSIS), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** By steps: an expression for both ends would look at each run of marks again and again. */
function trimAround(typed: string): string {
  let start = 0;
  let end = typed.length;
  while (start < end && AROUND.test(typed.charAt(start))) start += 1;
  while (end > start && AROUND.test(typed.charAt(end - 1))) end -= 1;
  return typed.slice(start, end);
}
