import type { Span } from '../../src/text/span.ts';

/** Takes the marks out of a text: "It closed on [Monday]." → "It closed on Monday." */
export function withoutMarks(marked: string): string {
  return marked.replace(/[[\]]/g, '');
}

/** Writes the spans of a text as marks in it, so that a difference reads like a proof. */
export function writeMarkedText(text: string, spans: readonly Span[]): string {
  return spans.reduceRight(
    (written, { start, end }) =>
      `${written.slice(0, start)}[${written.slice(start, end)}]${written.slice(end)}`,
    text,
  );
}
