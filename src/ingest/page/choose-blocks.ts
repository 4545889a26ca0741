import { type Block, isProse } from './block.ts';
import type { PageElement } from './dom.ts';

/** How much more prose another part of the page must have to be the article instead. */
const FAR_MORE = 2.5;
/** Least share of the chosen prose in a part of the page for it to hold the article. */
const HOLDER_SHARE = 0.25;
/** Letters of prose under which nothing is judged by it. */
const LEAST_CHARS = 300;

/**
 * Corrects what was picked as the article: takes another part of the page where that
 * has far more prose, and adds the paragraphs and headings beside those that were picked, in
 * the same element, that were left out for being short or having many links.
 */
export function chooseBlocks(
  blocks: readonly Block[],
  picked: readonly boolean[],
): readonly Block[] {
  const chosen = replaceByMoreProse(blocks, picked);
  const holders = findHolders(blocks.filter((_, place) => chosen[place]));
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  return blocks.filter((block, place) => {
    if (chosen[place]) return true;
    if (block.isBeside || !isHeld(block, holders)) return false;
    if (isProse(block)) return true;
    if (place < first || place > last) return false;
    return block.linkShare < 0.3 && (block.headingDepth > 1 || block.isItem);
  });
}

function replaceByMoreProse(
  blocks: readonly Block[],
  picked: readonly boolean[],
): readonly boolean[] {
  const pickedChars = proseChars(blocks.filter((_, place) => picked[place]));
  const charsByHolder = new Map<PageElement, number>();
  for (const block of blocks) {
    if (block.isBeside || !isProse(block) || block.linkShare > 0.3) continue;
    for (const holder of holdersOf(block))
      charsByHolder.set(holder, (charsByHolder.get(holder) ?? 0) + block.text.length);
  }
  const [best, chars] = [...charsByHolder].reduce<[PageElement | null, number]>(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    [null, 0],
  );
  if (best === null || chars < LEAST_CHARS || chars < pickedChars * FAR_MORE)
    return picked;
  return blocks.map((block) => !block.isBeside && holdersOf(block).includes(best));
}

/** The elements in which the picked prose stands: most often one. */
function findHolders(chosen: readonly Block[]): ReadonlySet<PageElement> {
  const total = proseChars(chosen);
  const chars = new Map<PageElement, number>();
  for (const block of chosen)
    if (block.container !== null && isProse(block))
      chars.set(block.container, (chars.get(block.container) ?? 0) + block.text.length);
  return new Set(
    [...chars]
      .filter(([, held]) => held >= total * HOLDER_SHARE)
      .map(([holder]) => holder),
  );
}

/** A list in a holder is held by it too: its items stand one element deeper. */
function isHeld(
  { container, isItem }: Block,
  holders: ReadonlySet<PageElement>,
): boolean {
  if (container === null) return false;
  if (holders.has(container)) return true;
  return isItem && container.parentNode !== null && holders.has(container.parentNode);
}

/** The element around a block; a block of bare text is held by its own element. */
function holdersOf({ element, container }: Block): readonly PageElement[] {
  if (element.localName === 'p' || container === null)
    return container === null ? [] : [container];
  return [element];
}

function proseChars(blocks: readonly Block[]): number {
  return blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
}
