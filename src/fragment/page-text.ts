import { foldWords, joinFolded, type Word } from './find-words.ts';

/** The text of a page in the order in which a browser searches it. */
export interface PageText {
  /**
   * Texts between block elements, in page order, none of them blank: a term never reaches
   * over their ends.
   */
  readonly blocks: readonly string[];
  /** The words of each block as `foldWords` gives them. */
  readonly folded: readonly string[];
  /** False where only the article's own headline and paragraphs are known. */
  readonly isWhole: boolean;
}

/**
 * Prepares the text of a page for making fragments; linear, and worth keeping.
 *
 * @param blocks All of a page, or an article's headline and paragraphs; none is blank.
 */
export function foldPage(
  blocks: readonly string[],
  { isWhole }: Pick<PageText, 'isWhole'>,
): PageText {
  return { blocks, folded: blocks.map(foldWords), isWhole };
}

/** Neighbouring words of one block. */
export interface Run {
  /** Place of the block in the page. */
  readonly block: number;
  /** All words of the block. */
  readonly words: readonly Word[];
  /** Places of the first word and of the one after the last, `first < end`. */
  readonly first: number;
  readonly end: number;
}

/** What stands right before and after a run, to tell it from others of its words. */
export interface Context {
  readonly prefix?: Run | null;
  readonly suffix?: Run | null;
}

/** A place in the folded text of a page. */
export interface FoldedPlace {
  readonly block: number;
  /** Of the space before the first word, in `folded[block]`. */
  readonly at: number;
}

/**
 * Tells whether a browser that looks for the words of a run from some place on, by default
 * from the top of the page, comes to this run first. Of a page of which only the article is
 * known, what stands below may be repeated above: no other place may have these words.
 */
export function isFirst(
  page: PageText,
  run: Run,
  { from, ...context }: Context & { readonly from?: FoldedPlace } = {},
): boolean {
  const own = placeOf(run);
  const sought = foldRun(run);
  // A single word is found in its place, whatever marks a page puts between the words.
  const isSure = page.isWhole || (from !== undefined && run.end - run.first === 1);
  const last = isSure ? run.block : page.folded.length - 1;
  for (const place of listOccurrences(page, sought, { from, last })) {
    const isOwn = place.block === own.block && place.at === own.at;
    if (isOwn && isSure) return true;
    const end = place.at + sought.length - 1;
    if (!isOwn && isInContext(page, { ...place, end }, context)) return false;
  }
  return true;
}

function* listOccurrences(
  { folded }: PageText,
  sought: string,
  { from, last }: { readonly from: FoldedPlace | undefined; readonly last: number },
): Generator<FoldedPlace> {
  for (let block = from?.block ?? 0; block <= last; block += 1) {
    const text = folded[block] ?? ' ';
    let at = text.indexOf(sought, block === from?.block ? from.at : 0);
    for (; at >= 0; at = text.indexOf(sought, at + 1)) yield { block, at };
  }
}

function isInContext(
  page: PageText,
  { block, at, end }: FoldedPlace & { readonly end: number },
  { prefix, suffix }: Context,
): boolean {
  return (
    (!prefix || endsBefore(page, { block, at }, foldRun(prefix))) &&
    (!suffix || startsAfter(page, { block, at: end }, foldRun(suffix)))
  );
}

/** The place where a run begins. */
function placeOf({ block, words, first }: Run): FoldedPlace {
  return { block, at: first === 0 ? 0 : joinFolded(words.slice(0, first)).length - 1 };
}

/** The place where what follows a run begins. */
export function placeAfter({ block, words, end }: Run): FoldedPlace {
  return placeOf({ block, words, first: end, end });
}

function foldRun({ words, first, end }: Run): string {
  return joinFolded(words.slice(first, end));
}

function endsBefore(page: PageText, { block, at }: FoldedPlace, words: string): boolean {
  const text = page.folded[block] ?? ' ';
  if (at > 0) return text.endsWith(words, at + 1);
  return page.folded[block - 1]?.endsWith(words) ?? false;
}

function startsAfter(page: PageText, { block, at }: FoldedPlace, words: string): boolean {
  const text = page.folded[block] ?? ' ';
  if (at < text.length - 1) return text.startsWith(words, at);
  return page.folded[block + 1]?.startsWith(words) ?? false;
}
