import type { Span } from '../text/span.ts';
import type { Range, TaggedText } from './tagged-text.ts';

/** Matches `”` and ` ''` at the beginning; does not match `.”`. */
const CLOSING_MARK = /^\s?(?:''|["”’»'“])/;
/** Matches `.` and `?!`; does not match `,`. */
const STOPS = /^[.?!…]{1,4}$/;
/** A comma too, before the closing mark of a quotation that stands within the content. */
const REST = /^[.,?!…]{1,4}$/;
/** A closing mark stands within so many characters. */
const MARK_REACH = 3;

/** Returns the characters of a range of tokens. */
export function spanOf({ tokens }: TaggedText, { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/**
 * Returns the characters of a piece of content. It keeps the quotation marks that stand
 * within it, so that they come in pairs (the ruling “a disgrace”), and leaves out those
 * around it. A quotation keeps its full stop, question or exclamation mark.
 */
export function contentSpan(text: TaggedText, range: Range): Span {
  const { from, to } = range;
  const { start, end } = spanOf(text, range);
  const first = text.quotations[text.tokens[from]?.quotation ?? -1]?.quotation;
  const last = text.quotations[text.tokens[to - 1]?.quotation ?? -1]?.quotation;
  const holds = last !== undefined && last.start > start; // begins within this piece
  const left = holds ? REST : STOPS;
  const stop = last && left.test(text.text.slice(end, last.end)) ? last.end : end;
  const opens = first !== undefined && first.start === start && first.end < stop;
  const closes = holds && last.closed && last.end === stop;
  return {
    start: opens ? markStart(text, start, first.mark) : start,
    end: closes ? markEnd(text, stop) : stop,
  };
}

function markStart({ text }: TaggedText, start: number, mark: string): number {
  const at = start - mark.length;
  return text.slice(at, start) === mark ? at : start;
}

function markEnd({ text }: TaggedText, end: number): number {
  const mark = CLOSING_MARK.exec(text.slice(end, end + MARK_REACH));
  return end + (mark?.[0].length ?? 0);
}
