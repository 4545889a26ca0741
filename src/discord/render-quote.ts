import { type Span, sliceSpan } from '../text/span.ts';
import { escapeWithMarks } from './escape.ts';

/**
 * Renders the characters of a text at a span as a block quote that reads exactly as
 * printed, with some of its words in bold. Blank lines between paragraphs are kept.
 *
 * @param marks Spans of `text`, sorted, apart; those outside `span` are left out.
 */
export function renderQuote(
  text: string,
  span: Span,
  marks: readonly Span[] = [],
): string {
  const inside = marks
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
  const markdown = escapeWithMarks(sliceSpan(text, span), inside);
  return `> ${markdown.replace(LINE_BREAK, '$&> ')}`;
}

// A line break ends a block quote, so each line opens its own.
const LINE_BREAK = /\r\n|[\n\r]/g;
