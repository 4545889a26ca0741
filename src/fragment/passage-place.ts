import { findWords } from './find-words.ts';
import type { PageText, Run } from './page-text.ts';

/** Where a passage stands in the text of a page; it may go over several blocks. */
export interface PassagePlace {
  /** Its words in the block in which it begins, and in the one in which it ends. */
  readonly first: Run;
  readonly last: Run;
  /** Where it begins in the first block, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends in the last block, exclusive. */
  readonly end: number;
}

/** A place in the characters of a page. */
export interface PageOffset {
  readonly block: number;
  /** In UTF-16 code units of the block. */
  readonly offset: number;
}

/**
 * Finds the words of a passage in the blocks of a page.
 *
 * @returns null where it has no word in its first or its last block.
 */
export function placePassage(
  page: PageText,
  start: PageOffset,
  end: PageOffset,
): PassagePlace | null {
  const isOneBlock = start.block === end.block;
  const first = findRun(page, start.block, {
    start: start.offset,
    end: isOneBlock ? end.offset : Number.POSITIVE_INFINITY,
  });
  const last = isOneBlock
    ? first
    : findRun(page, end.block, { start: 0, end: end.offset });
  return first && last && { first, last, start: start.offset, end: end.offset };
}

/** Tells whether a passage stands in a single block. */
export function isOneBlock({ first, last }: PassagePlace): boolean {
  return first.block === last.block;
}

/** The words of a block within `[start, end)`; null where there are none. */
function findRun(
  { blocks }: PageText,
  block: number,
  { start, end }: { readonly start: number; readonly end: number },
): Run | null {
  const words = findWords(blocks[block] ?? '');
  const first = words.findIndex((word) => word.start >= start);
  const after = words.findLastIndex((word) => word.end <= end) + 1;
  return first < 0 || after <= first ? null : { block, words, first, end: after };
}

/** Up to `count` words right before a passage: in its block, else in the one before. */
export function wordsBefore(
  page: PageText,
  { first: { block, words, first } }: PassagePlace,
  count: number,
): Run | null {
  if (first > 0) return { block, words, first: Math.max(0, first - count), end: first };
  const above = findWords(page.blocks[block - 1] ?? '');
  const end = above.length;
  if (end === 0) return null;
  return { block: block - 1, words: above, first: Math.max(0, end - count), end };
}

/** Up to `count` words right after a passage: in its block, else in the one after. */
export function wordsAfter(
  page: PageText,
  { last: { block, words, end } }: PassagePlace,
  count: number,
): Run | null {
  if (end < words.length) {
    return { block, words, first: end, end: Math.min(words.length, end + count) };
  }
  const below = findWords(page.blocks[block + 1] ?? '');
  if (below.length === 0) return null;
  return {
    block: block + 1,
    words: below,
    first: 0,
    end: Math.min(below.length, count),
  };
}

/** The characters of a run, from its first word to its last. */
export function textOfRun(
  { blocks }: PageText,
  { block, words, first, end }: Run,
): string {
  return (blocks[block] ?? '').slice(words[first]?.start, words[end - 1]?.end);
}

/** The characters from the first word of a run before a passage up to the passage. */
export function textBefore({ blocks }: PageText, run: Run, place: PassagePlace): string {
  const text = blocks[run.block] ?? '';
  const end = run.block === place.first.block ? place.start : text.length;
  return text.slice(run.words[run.first]?.start, end);
}

/** The characters from a passage's end to the last word of a run after it. */
export function textAfter({ blocks }: PageText, run: Run, place: PassagePlace): string {
  const text = blocks[run.block] ?? '';
  const start = run.block === place.last.block ? place.end : 0;
  return text.slice(start, run.words[run.end - 1]?.end);
}
