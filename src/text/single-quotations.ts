import {
  type Mark,
  type MarkedParagraph,
  type Quotation,
  trimQuotation,
} from './quotation.ts';

/** Matches `‘` and a single straight mark, not two of them. */
const SINGLE = /^[‘’']$/;
const STARTS_WORD = /^[\p{L}\p{N}]/u;
/**
 * Decades and words that have lost their beginning; word processors often turn the
 * apostrophe before them round. Matches the start of `em all`, not that of `Emma`.
 */
const ELISION = /^(?:\d0s|em|n|til|till|tis|twas|twere|bout|cos)(?![\p{L}\p{N}])/iu;
const ELISION_LENGTH = 6;
/** Longest quotation, in UTF-16 code units, whose end no punctuation confirms. */
const UNCONFIRMED_LENGTH = 400;

/**
 * Finds the quotations of a paragraph in single marks, outside those in double marks. A
 * mark between letters is an apostrophe; so is one before a lost beginning (`‘90s`), and
 * one after a plural (`the officials’ plan`) where nothing is open or a better end follows.
 */
export function findSingleQuotations(
  paragraph: MarkedParagraph,
  doubles: readonly Quotation[],
): readonly Quotation[] {
  const { text, start, end, unclosed } = paragraph;
  const marks = pairableMarks(paragraph, doubles);
  const apostrophes = possessivesBeforeAnEnd(marks, paragraph);
  const isContinued = unclosed !== undefined && SINGLE.test(unclosed.mark);
  const quotations: Quotation[] = [];
  let open: Quotation | undefined;
  for (const mark of marks) {
    if (isOpening(mark, paragraph)) {
      const continues = isContinued && mark.start === start;
      open = { start: mark.end, end, mark: mark.text, continues, closed: false };
    } else if (open !== undefined && !apostrophes.has(mark)) {
      quotations.push({ ...open, end: mark.start, closed: true });
      open = undefined;
    }
  }
  const found = isLeftOpen(open, paragraph)
    ? [open]
    : quotations.filter(isLikelyIn(text));
  return found.flatMap((quotation) => trimQuotation(text, quotation));
}

/**
 * Tells whether a whole paragraph is quoted and the next one goes on: it begins with a mark
 * that does not close, and so does the next one.
 */
function isLeftOpen(
  open: Quotation | undefined,
  { start, next }: MarkedParagraph,
): open is Quotation {
  return open?.start === start + 1 && open.mark === next;
}

/** Keeps the single marks that open or close something, outside double quotations. */
function pairableMarks(
  paragraph: MarkedParagraph,
  doubles: readonly Quotation[],
): readonly Mark[] {
  let place = 0;
  return paragraph.marks.filter((mark) => {
    if (!SINGLE.test(mark.text)) return false;
    while ((doubles[place]?.end ?? mark.end) < mark.end) place++;
    if ((doubles[place]?.start ?? mark.end) < mark.end) return false;
    return isOpening(mark, paragraph) || isClosing(mark, paragraph);
  });
}

/** Tells whether a mark stands before a word, after no letter, and hides no lost letters. */
function isOpening(mark: Mark, paragraph: MarkedParagraph): boolean {
  const { text, start } = paragraph;
  if (mark.text === '’' || mark.end >= paragraph.end) return false;
  const before = mark.start === start ? ' ' : text.charAt(mark.start - 1);
  const isFree =
    mark.text === '‘' ? !STARTS_WORD.test(before) : /[\s([{—–"“«-]/.test(before);
  const after = text.slice(mark.end, mark.end + ELISION_LENGTH);
  return isFree && /^\S/.test(after) && !ELISION.test(after);
}

/** Tells whether a mark stands after a word, and before no letter. */
function isClosing(mark: Mark, { text, start, end }: MarkedParagraph): boolean {
  if (mark.text === '‘' || mark.start === start) return false;
  if (/\s/.test(text.charAt(mark.start - 1))) return false;
  return mark.end === end || !STARTS_WORD.test(text.slice(mark.end, mark.end + 2));
}

/** Collects the marks that look like `officials’ plan` and have a plainer end after them. */
function possessivesBeforeAnEnd(
  marks: readonly Mark[],
  paragraph: MarkedParagraph,
): ReadonlySet<Mark> {
  const found = new Set<Mark>();
  let endFollows = false;
  for (const mark of marks.toReversed()) {
    if (isOpening(mark, paragraph)) endFollows = false;
    else if (!isPossessive(mark, paragraph)) endFollows = true;
    else if (endFollows) found.add(mark);
  }
  return found;
}

/** Matches around the mark of `officials’ plan`; does not match around that of `no,’ he`. */
function isPossessive(mark: Mark, { text }: MarkedParagraph): boolean {
  return /^[sz]['’] \p{L}/iu.test(text.slice(mark.start - 1, mark.end + 3));
}

/** Tells whether a pair of marks is near enough, or its end sure enough, to be one. */
function isLikelyIn(text: string): (quotation: Quotation) => boolean {
  return ({ start, end }) =>
    end - start <= UNCONFIRMED_LENGTH || /[.,!?…—–-]/.test(text.charAt(end - 1));
}
