import { type Block, countWords, endsSentence } from '../block.ts';

/** Share of a block that must be links for it to be nothing else. */
const ALL_LINK = 0.8;
/** Share of a list's characters that makes it a list of links. */
const LIST_LINK = 0.6;
/** Share of a line that makes it a lead to elsewhere: `IN TEXAS: Ferries stop again`. */
const HALF_LINK = 0.5;
/** A sentence that is one link has rarely more words than this unless it is the article's. */
const LINK_WORDS = 30;

/**
 * Leaves out blocks that are one link, `Ferries stop for a third day`, and lists of them. A
 * heading over such a list goes with it. Long sentences that are one link stay.
 */
export function leaveOutLinkLines(blocks: readonly Block[]): readonly Block[] {
  const isOut = blocks.map((block) => isLinkLine(block));
  for (let place = blocks.length - 1; place >= 0; place--) {
    const isHeading = (blocks[place]?.headingDepth ?? 0) > 0;
    const next = blocks[place + 1];
    if (isHeading && next?.isItem === true && isOut[place + 1] === true)
      isOut[place] = true;
  }
  return blocks.filter((_, place) => isOut[place] !== true);
}

function isLinkLine(block: Block): boolean {
  const { text, linkShare, isItem, headingDepth } = block;
  if (linkShare >= ALL_LINK) {
    // A heading that links to itself is a heading.
    if (headingDepth > 0) return false;
    return countWords(text) <= LINK_WORDS || !endsSentence(block);
  }
  if (endsSentence(block) || headingDepth > 0) return false;
  if (isItem && linkShare >= LIST_LINK) return true;
  return linkShare >= HALF_LINK && countWords(text) <= LINK_WORDS;
}
