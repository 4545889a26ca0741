import { findDoubleQuotations } from './double-quotations.ts';
import type { MarkedParagraph, Quotation } from './quotation.ts';
import { findSingleQuotations } from './single-quotations.ts';
import type { Span } from './span.ts';

/**
 * Matches `“`, two grave accents, and the `’` of `don’t`. Does not match `′` and `″`, which
 * only measure.
 */
const MARK = /["“”„‟«»‘’]|``|''|'/g;

/**
 * Finds the quotations of a text: top-level ones only, a quotation within another is part
 * of it. Sorted, apart, each within one of `paragraphs` (which must be sorted and apart).
 *
 * A quotation that does not close in its paragraph ends there, and goes on in the next one
 * where that opens with a mark again or closes before it opens (Chicago Manual of Style,
 * 17th edition, 13.30). Time is linear in the length of the text.
 *
 * Not handled: `»…«`, and a mark within a pair of the same kind (`“He said “no” to us”`).
 *
 * @example
 * const text = 'The mayor said: “We don’t know.”';
 * findQuotations(text, splitParagraphs(text)); // [{ start: 17, end: 31, closed: true, … }]
 */
export function findQuotations(
  text: string,
  paragraphs: readonly Span[],
): readonly Quotation[] {
  const quotations: Quotation[] = [];
  const marks = Array.from(text.matchAll(MARK), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  let used = 0;
  let unclosed: Quotation | undefined;
  for (const [place, { start, end }] of paragraphs.entries()) {
    const first = used;
    while ((marks[used]?.start ?? end) < end) used++;
    const next = text.charAt(paragraphs[place + 1]?.start ?? text.length);
    const inside = marks.slice(first, used);
    const found = findInParagraph({ start, end, text, marks: inside, unclosed, next });
    for (const quotation of found) quotations.push(quotation);
    unclosed = found.at(-1)?.closed === false ? found.at(-1) : undefined;
  }
  return quotations;
}

/** Finds quotations in double marks, then those in single marks that none of them holds. */
function findInParagraph(paragraph: MarkedParagraph): readonly Quotation[] {
  if (paragraph.marks.length === 0) return [];
  const doubles = findDoubleQuotations(paragraph);
  const singles = findSingleQuotations(paragraph, doubles);
  const found = [...doubles, ...singles].sort((one, other) => one.start - other.start);
  let covered = 0;
  return found.filter(({ start, end }) => {
    const isTopLevel = start >= covered;
    if (isTopLevel) covered = end;
    return isTopLevel;
  });
}
