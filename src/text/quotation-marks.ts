import { findDoubleQuotations } from './double-quotations.ts';
import type { Mark, MarkedParagraph, Quotation } from './quotation.ts';
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
  let unclosed: Quotation | undefined;
  for (const [place, paragraph] of paragraphs.entries()) {
    const next = text.charAt(paragraphs[place + 1]?.start ?? text.length);
    const marks = findMarks(text, paragraph);
    const found = findInParagraph({ ...paragraph, text, marks, unclosed, next });
    for (const quotation of found) quotations.push(quotation);
    unclosed = found.at(-1)?.closed === false ? found.at(-1) : undefined;
  }
  return quotations;
}

/**
 * Finds the quotations in single marks within one in double marks: `Go.` in “He said,
 * ‘Go.’”. Sorted, apart; none within a quotation that is itself in single marks.
 */
export function findNestedQuotations(
  text: string,
  quotation: Quotation,
): readonly Quotation[] {
  const { start, end, mark } = quotation;
  if (mark === '‘' || mark === "'") return [];
  const marks = findMarks(text, quotation);
  const inside = { start, end, text, marks, unclosed: undefined, next: '' };
  return findSingleQuotations(inside, []);
}

/** Finds all marks within a span of the text, apostrophes too. */
function findMarks(text: string, { start, end }: Span): readonly Mark[] {
  return Array.from(text.slice(start, end).matchAll(MARK), ({ index, 0: mark }) => ({
    start: start + index,
    end: start + index + mark.length,
    text: mark,
  }));
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
