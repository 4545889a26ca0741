import type { PageText, Run } from './page-text.ts';
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
  { first: run }: PassagePlace,
  count: number,
): number {
  const { block, words, first, end } = run;
  const text = blocks[block] ?? '';
  const gapBefore = (at: number) => text.slice(words[at - 1]?.end, words[at]?.start);
  const half = first + Math.ceil((end - first) / 2) + 1;
  const places = words.map((_, at) => at).slice(half, Math.max(half, end - count + 1));
  const starts = findSentenceStarts(run, gapBefore);
  const late = places.filter((at) => {
    const sentence = starts.findLast((start) => start <= at) ?? first;
    return at - sentence + count > TEASER_WORDS;
  });
  const isClause = (at: number) =>
    !Array.from({ length: count - 1 }, (_, step) => gapBefore(at + step + 1)).some(
      (gap) => CLAUSE_END.test(gap),
    );
  const across = starts.find((start) => start > half && start + count - 1 <= end);
  const last = Math.max(first, end - count);
  return late.find(isClause) ?? late[0] ?? (across === undefined ? last : across - 1);
}

/** Places of the words with which the sentences of a run begin. */
function findSentenceStarts(
  { first, end }: Run,
  gapBefore: (at: number) => string,
): readonly number[] {
  const starts = [first];
  for (let at = first + 1; at < end; at += 1) {
    if (SENTENCE_END.test(gapBefore(at))) starts.push(at);
  }
  return starts;
}
