import { groupWithin } from './group-within.ts';
import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';
import type { Passage } from './split-text.ts';

/**
 * Longest passage that keeps a quotation whole, in UTF-16 code units: about a hundred and
 * twenty words, which a reader takes in at once and a message can show with its source.
 */
const LENGTH_LIMIT = 700;

/**
 * Joins neighbouring sentences of one paragraph into passages, so that no passage ends
 * within a quotation that closes in the paragraph. Of a quotation that would make a passage
 * longer than 700 characters, as many whole sentences stay together as fit; one that does
 * not close in its paragraph is left in its sentences.
 *
 * All three lists belong to the same text and are sorted and apart.
 */
export function joinPassages(
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): readonly Passage[] {
  const closed = groupWithin(
    paragraphs,
    quotations.filter(({ closed }) => closed),
  );
  let first = 0;
  return groupWithin(paragraphs, sentences).flatMap((group, place) => {
    const passages = joinInParagraph(group, closed[place] ?? [], first);
    first += group.length;
    return passages;
  });
}

/** Joins the sentences of one paragraph, whose first is number `first` of the text. */
function joinInParagraph(
  sentences: readonly Span[],
  quotations: readonly Span[],
  first: number,
): readonly Passage[] {
  const passages: Passage[] = [];
  let place = 0;
  for (const [number, { start, end }] of sentences.entries()) {
    while ((quotations[place]?.end ?? start) < start) place++;
    const isQuoted = (quotations[place]?.start ?? start) < start;
    const last = passages.at(-1);
    if (isQuoted && last !== undefined && end - last.start <= LENGTH_LIMIT) {
      passages[passages.length - 1] = { ...last, end, last: first + number };
    } else {
      passages.push({ start, end, first: first + number, last: first + number });
    }
  }
  return passages;
}
