import type { PageText } from './page-text.ts';
import type { PassagePlace } from './passage-place.ts';

/** So many words of a sentence a teaser repeats: a line or two of a list. */
const TEASER_WORDS = 15;

// What ends a sentence, as it stands between two words. Matches ".” " and "? (";
// not ", " or the "." of "3.5".
const SENTENCE_END = /[.!?…]\P{L}*\s/u;

// After what a footnote's mark may stand (Chicago Manual of Style, 14.26: at the end of a
// clause, after any punctuation). Matches ", " and ".” "; not " " or "-".
const CLAUSE_END = /[^\s-]/;

/**
 * Finds words in a passage that a teaser does not repeat, as teasers repeat the first
 * words of sentences: beyond the fifteenth word of a sentence, and in the second half of
 * the passage, as some repeat more; preferably words that no footnote parts. Else those
 * around the end of a sentence.
 *
 * @param count How many words there are to be.
 * @returns The place of the first of them among the words of the passage's first block;
 * where there are none, that of the last words.
 */
export function findAfterTeaser(
  { blocks }: PageText,
  { first: { block, words, first, end } }: PassagePlace,
  count: number,
): number {
  const text = blocks[block] ?? '';
  const gapBefore = (at: number) => text.slice(words[at - 1]?.end, words[at]?.start);
  const half = first + Math.ceil((end - first) / 2) + 1;
  const late: number[] = [];
  let across = -1;
  let sentence = first;
  for (let at = first + 1; at + count <= end; at += 1) {
    if (SENTENCE_END.test(gapBefore(at))) {
      sentence = at;
      if (across < 0 && at > half) across = at - 1;
    }
    if (at >= half && at - sentence + count > TEASER_WORDS) late.push(at);
  }
  const isWhole = (at: number) => {
    const inside = Array.from({ length: count - 1 }, (_, place) => gapBefore(at + place + 1));
    return !inside.some((gap) => CLAUSE_END.test(gap));
  };
  const found = late.find(isWhole) ?? late[0];
  return found ?? (across < 0 ? Math.max(first, end - count) : across);
}
