import { type Block, countWords, endsSentence, isProse } from '../block.ts';

/** A line before the first paragraph with so many words is a standfirst. */
const STANDFIRST_WORDS = 9;
/** Words of the longest line that says by whom and when. */
const DATE_LINE_WORDS = 14;
/** Words up to which a last line with a colon leads to something that stood beside it. */
const LEAD_WORDS = 8;
/** Words from which an item without a link is one of the article's own. */
const LIST_WORDS = 2;

/** `2 May 2021`, `May 2, 2021`, `02/05/2021`, `2021-05-02`, `11:30 a.m.` */
const datePart =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}|(?:19|20)\d{2})\b/u;
/** `Published 10:30 a.m. Monday.`: when it was written, with a full stop or without. */
const timeLine =
  /^(?:first |last )?(?:published|updated|posted|modified)\b|\b\d{1,2}:\d{2}\b/iu;
/** `By Ann Lee`, `Von Ann Lee`, `Par Ann Lee`; not `By the time …`, which is longer. */
const byline =
  /^(?:by|von|par|por|di|door|words by|story by|reporting by|written by)\s+\p{Lu}/iu;

/**
 * Leaves out what stands before the first paragraph and is neither a standfirst nor a
 * heading of what follows (bylines, dates, places), and what stands after the last one and
 * is no sentence (topics, share buttons, headings of what else the site has).
 */
export function leaveOutEdges(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(isProse);
  if (first === -1) return blocks;
  const last = blocks.findLastIndex(
    (block, place) =>
      (isProse(block) || isClosing(block)) && !isLeadToNothing(block, blocks[place + 1]),
  );
  const end = endOfList(blocks, last);
  return blocks.filter((block, place) => {
    if (place > end) return false;
    return place >= first || isOpening(block, blocks[place + 1]) || !isPreliminary(block);
  });
}

/** A heading in one element with the first paragraph is its own, not a label of the site. */
function isOpening(block: Block, next: Block | undefined): boolean {
  if (next === undefined || !isProse(next) || block.headingDepth < 2) return false;
  return block.linkShare < 0.5 && block.container === next.container;
}

/** `See the mayor’s letter:`, where no list follows, led to what is not in the text. */
function isLeadToNothing({ text }: Block, next: Block | undefined): boolean {
  const isLead = text.endsWith(':') && countWords(text) <= LEAD_WORDS;
  return isLead && !next?.isItem;
}

/** The last item of a list that follows the last sentence, `The winners are:`. */
function endOfList(blocks: readonly Block[], last: number): number {
  const isListed = (block: Block): boolean =>
    block.isItem && block.linkShare < 0.3 && countWords(block.text) >= LIST_WORDS;
  let end = last;
  for (const block of blocks.slice(last + 1)) {
    if (!isListed(block)) break;
    end++;
  }
  return end;
}

/** `Reporting by Ann Lee; Editing by Bo Ray`: how agencies end their reports. */
const agencyCredit =
  /^\(?(?:(?:additional )?(?:reporting|writing)|edited|editing|compiled|written) by\s+\p{Lu}/iu;

/** A sentence that is too short to be prose but ends the text: `It was.` or an item. */
function isClosing(block: Block): boolean {
  if (block.headingDepth > 0 || block.linkShare > 0.3) return false;
  if (agencyCredit.test(block.text)) return true;
  return endsSentence(block) && countWords(block.text) >= 2 && !datePart.test(block.text);
}

function isPreliminary(block: Block): boolean {
  const words = countWords(block.text);
  if (block.linkShare > 0.5) return true;
  if (byline.test(block.text) && words <= DATE_LINE_WORDS) return true;
  const isShort = words <= DATE_LINE_WORDS;
  if (isShort && timeLine.test(block.text)) return true;
  if (isShort && datePart.test(block.text) && !endsSentence(block)) return true;
  if (endsSentence(block) && words >= 3) return false;
  return words < STANDFIRST_WORDS;
}
