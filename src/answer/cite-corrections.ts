import { findCorrections } from '../article/find-corrections.ts';
import { isOverlapping, type Span } from '../text/span.ts';
import type { CitedSentence } from './answer.ts';
import type { Reading } from './library.ts';
import { locateSpan } from './locate.ts';

/** Cites where an article corrects itself, beside a passage: what the passage itself shows is left out. */
export function citeCorrections(
  reading: Reading,
  passage: Span,
): readonly CitedSentence[] {
  return findCorrections(reading.article.text, reading.paragraphs)
    .filter((span) => !isOverlapping(span, passage))
    .map((span) => ({ address: locateSpan(reading, span), span }));
}
