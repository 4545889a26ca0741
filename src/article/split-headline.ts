import type { PlainText } from './plain-text.ts';

/** Parts the headline from the text: `textStart` is where the body's own words begin. */
export function splitHeadline(
  title: string | null,
  { text, paragraphs }: PlainText,
): { readonly headline: string | null; readonly textStart: number } {
  const [first, second] = paragraphs;
  if (first === undefined) return { headline: title, textStart: 0 };
  const opening = text.slice(first.start, first.end);
  const isHeadline = title === null ? first.headingDepth === 1 : opening === title;
  if (!isHeadline) return { headline: title, textStart: 0 };
  return { headline: opening, textStart: second?.start ?? text.length };
}
