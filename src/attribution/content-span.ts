import type { Span } from '../text/span.ts';
import type { Range, TaggedText } from './tagged-text.ts';

/** Matches `”` and ` ''` at the beginning; does not match `.”`. */
const CLOSING_MARK = /^\s?(?:''|["”’»'“])/;
/** A closing mark stands within so many characters. */
const MARK_REACH = 3;

/** Returns the characters of a range of tokens. */
export function spanOf({ tokens }: TaggedText, { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/**
 * Returns the characters of a piece of content. It keeps the quotation marks that stand
 * within it, so that they come in pairs (the ruling “a disgrace”), and leaves out those
 * around it.
 */
export function contentSpan(text: TaggedText, range: Range): Span {
  const { from, to } = range;
  const span = spanOf(text, range);
  const first = text.quotations[text.tokens[from]?.quotation ?? -1];
  const last = text.quotations[text.tokens[to - 1]?.quotation ?? -1];
  const opens = first !== undefined && first.from === from && first.to < to;
  const closes = last !== undefined && last.to === to && last.from > from;
  return {
    start: opens
      ? markStart(text, first.quotation.start, first.quotation.mark)
      : span.start,
    end: closes && last.quotation.closed ? markEnd(text, last.quotation.end) : span.end,
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
