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
  return correctionsOf(reading).filter(({ span }) => !isOverlapping(span, passage));
}

/** Looked for once: the whole article is read for them. Goes when its reading does. */
const correctionsByReading = new WeakMap<Reading, readonly CitedSentence[]>();

function correctionsOf(reading: Reading): readonly CitedSentence[] {
  const known = correctionsByReading.get(reading);
  if (known) return known;
  const corrections = findCorrections(reading.article.text, reading.paragraphs).map(
    (span) => ({ address: locateSpan(reading, span), span }),
  );
  correctionsByReading.set(reading, corrections);
  return corrections;
}
