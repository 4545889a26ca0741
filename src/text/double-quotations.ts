import {
  type Mark,
  type MarkedParagraph,
  type Quotation,
  trimQuotation,
} from './quotation.ts';

/** What the characters beside a mark say of it: an opening or a closing one, or no more. */
type Role = 'opens' | 'closes' | 'either';

/** Matches `“` and two apostrophes, not a single one. */
const DOUBLE = /^(?:["“”„‟«»]|``|'')$/;
/** What stands before an opening straight mark: nothing, white space, a bracket or a dash. */
const BEFORE_OPENING = /^[\s([{—–-]?$/;
/** What stands after a closing straight mark: nothing, white space or punctuation. */
const AFTER_CLOSING = /^[\s.,;:!?)\]}—–-]?$/;
/** Matches the end of `He is 6'2`; does not match that of `Route 62`. */
const FEET_AND_INCHES = /\d['’]\s?\d{1,2}$/;
const FEET_AND_INCHES_LENGTH = 5;

/**
 * Finds the quotations of a paragraph in double marks. Straight marks open or close by what
 * stands beside them, and else in turn.
 */
export function findDoubleQuotations(paragraph: MarkedParagraph): readonly Quotation[] {
  const { text, end } = paragraph;
  const marks = paragraph.marks.filter((mark) => DOUBLE.test(mark.text));
  const quotations: Quotation[] = [];
  let open = closedHere(paragraph, marks[0]);
  for (const [place, mark] of marks.entries()) {
    const role = roleOf(mark, paragraph, open?.mark);
    const next = marks[place + 1];
    if (isInchMark(mark, { paragraph, isOpen: open !== undefined, next })) continue;
    if (open === undefined && role !== 'closes') {
      const continues = mark.start === paragraph.start && isContinued(paragraph);
      open = { start: mark.end, end, mark: mark.text, continues, closed: false };
    } else if (open !== undefined && role !== 'opens') {
      quotations.push(...trimQuotation(text, { ...open, end: mark.start, closed: true }));
      open = undefined;
    }
  }
  if (open !== undefined) quotations.push(...trimQuotation(text, open));
  return quotations;
}

/** Returns the quotation of the paragraph before, when the first mark of this one closes it. */
function closedHere(
  paragraph: MarkedParagraph,
  first: Mark | undefined,
): Quotation | undefined {
  const { start, end, unclosed } = paragraph;
  if (unclosed === undefined || first === undefined || first.start === start) return;
  if (!isContinued(paragraph)) return;
  const closes = roleOf(first, paragraph, unclosed.mark) === 'closes';
  return closes ? { ...unclosed, start, end, continues: true } : undefined;
}

/** Tells whether the paragraph before left a quotation in double marks open. */
function isContinued({ unclosed }: MarkedParagraph): boolean {
  return unclosed !== undefined && DOUBLE.test(unclosed.mark);
}

function roleOf(
  mark: Mark,
  paragraph: MarkedParagraph,
  opening: string | undefined,
): Role {
  if (opening === '„' && mark.text === '“') return 'closes';
  if (/[“„‟«`]/.test(mark.text)) return 'opens';
  if (/[”»]/.test(mark.text)) return 'closes';
  const before =
    mark.start === paragraph.start ? '' : paragraph.text.charAt(mark.start - 1);
  const after = mark.end >= paragraph.end ? '' : paragraph.text.charAt(mark.end);
  const mayOpen = BEFORE_OPENING.test(before);
  if (mayOpen === AFTER_CLOSING.test(after)) return 'either';
  return mayOpen ? 'opens' : 'closes';
}

/**
 * Tells whether a straight mark measures inches: it stands after a figure, and either feet
 * stand before that (`6'2"`), or nothing is open to be closed, or the next mark can only
 * close, so that this one does not.
 */
function isInchMark(
  mark: Mark,
  around: { paragraph: MarkedParagraph; isOpen: boolean; next: Mark | undefined },
): boolean {
  const { paragraph, isOpen, next } = around;
  if (!/["']/.test(mark.text)) return false;
  const from = Math.max(paragraph.start, mark.start - FEET_AND_INCHES_LENGTH);
  const before = paragraph.text.slice(from, mark.start);
  if (!/\d$/.test(before)) return false;
  if (!isOpen || FEET_AND_INCHES.test(before)) return true;
  return next !== undefined && roleOf(next, paragraph, undefined) === 'closes';
}
