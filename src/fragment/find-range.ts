import {
  type Context,
  isFirst,
  type PageText,
  placeAfter,
  type Run,
} from './page-text.ts';
import { type PassagePlace, textOfRun } from './passage-place.ts';
import { type Directive, isSafeInText } from './write-fragment.ts';

/** What is asked of the words of a term. */
export interface TermWish {
  /** Fewest words. */
  readonly fewest: number;
  /** True for the address of a masked link, where not all characters may stand. */
  readonly isInText: boolean;
}

/** A term in a text leaves out at most so many words at an edge to be safe there. */
const MOST_SKIPPED = 5;

/** A teaser may repeat some two dozen words; longer terms hardly tell a place better. */
const MOST_WORDS = 30;

/** The end is sought from the start on: one word may tell it from what lies between. */
const FEWEST_AT_END = 1;

/** Fewer characters than this ("is to be") say too little, however many words they make. */
const FEWEST_CHARS = 12;
const FEWEST_CHARS_AT_END = 4;

/**
 * Finds the first and the last words of a passage that a browser finds there and nowhere
 * before. What lies between them, such as footnotes, is not compared.
 *
 * @param from Place of the first word to use, among the words of the passage's first block.
 * @returns null where no terms do it.
 */
export function findRange(
  page: PageText,
  place: PassagePlace,
  { from, prefix, ...wish }: TermWish & Pick<Context, 'prefix'> & { from: number },
): Directive | null {
  const { first, last } = place;
  const most = wish.isInText && !prefix ? MOST_SKIPPED : 0;
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const start = findStart(page, { ...first, first: from + skipped }, wish, prefix);
    if (!start) continue;
    const end = findEnd(page, start, last, { ...wish, fewest: FEWEST_AT_END });
    // With a prefix the term begins where the passage does: nothing may lie between them.
    const begin = prefix ? place.start : start.words[start.first]?.start;
    const text = page.blocks[start.block]?.slice(begin, start.words[start.end - 1]?.end);
    if (end && text !== undefined) return { start: text, end: textOfRun(page, end) };
  }
  return null;
}

/** The fewest words from the run's first on which a browser finds here first. */
function findStart(
  page: PageText,
  run: Run,
  { fewest, isInText }: TermWish,
  prefix: Run | null = null,
): Run | null {
  const most = Math.min(run.end, run.first + MOST_WORDS);
  for (let end = run.first + fewest; end <= most; end += 1) {
    const words = { ...run, end };
    const term = textOfRun(page, words);
    if (isInText && !isSafeInText(term)) return null;
    if (term.length >= FEWEST_CHARS && isFirst(page, words, { prefix })) return words;
  }
  return null;
}

function findEnd(page: PageText, start: Run, run: Run, wish: TermWish): Run | null {
  const most = wish.isInText ? MOST_SKIPPED : 0;
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const end = findLast(page, { ...run, end: run.end - skipped }, wish, start);
    if (end) return end;
  }
  return null;
}

/**
 * The fewest words up to the run's last which a browser finds here first.
 *
 * @param after The words from whose end on it looks; null for the top of the page.
 */
export function findLast(
  page: PageText,
  run: Run,
  { fewest, isInText }: TermWish,
  after: Run | null,
): Run | null {
  const least = after?.block === run.block ? Math.max(run.first, after.end) : run.first;
  const from = after ? { from: placeAfter(after) } : {};
  const fewestChars = after ? FEWEST_CHARS_AT_END : FEWEST_CHARS;
  for (
    let first = run.end - fewest;
    first >= Math.max(least, run.end - MOST_WORDS);
    first -= 1
  ) {
    const words = { ...run, first };
    const term = textOfRun(page, words);
    if (isInText && !isSafeInText(term)) return null;
    if (term.length >= fewestChars && isFirst(page, words, from)) return words;
  }
  return null;
}
