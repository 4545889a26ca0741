import type { Span } from '../text/span.ts';

/**
 * Returns the places of a text where a bold marker (`**`) stands, in order: opening and
 * closing take turns. An empty list for no marks.
 *
 * Discord shows `**a****b**` not as bold, so marks that touch become one; and a mark that
 * runs over white space at its ends or over a line break is narrowed or split there.
 *
 * @param marks Spans of `text`, in UTF-16 code units; sorted, apart or touching.
 */
export function boldEdges(text: string, marks: readonly Span[]): readonly number[] {
  const edges: number[] = [];
  for (const { start, end } of marks.flatMap((mark) => splitAtBreaks(text, mark))) {
    if (edges.at(-1) === start) edges.pop();
    else edges.push(start);
    edges.push(end);
  }
  return edges;
}

// Matches "small boat" in " small boat\n"; nothing in "\n ".
const LINE_CONTENT = /\S(?:[^\n\v\f\r\u0085\u2028\u2029]*\S)?/g;

function splitAtBreaks(text: string, { start, end }: Span): readonly Span[] {
  const lines = text.slice(start, end).matchAll(LINE_CONTENT);
  return [...lines].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}
