import type { Attribution } from '../attribution/attribution.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import type { Reading } from './library.ts';

/** Returns the folded words of a name that tell: "Ned Price" → `ned`, `price`. */
export function speakerWords(asked: string): readonly string[] {
  return splitTokens(asked)
    .filter((token) => !token.isCommon)
    .map((token) => token.word);
}

/**
 * Tells whether an attribution's speaker is the one asked for: each word asked stands in
 * the speaker's name, in the source as printed, or in the mention that tells who it is.
 * So "Price", "Ned Price" and "State Department" all match "he", said by Ned Price.
 *
 * @param asked Folded words, see {@link speakerWords}; none for any speaker.
 */
export function isSpokenBy(
  reading: Reading,
  attribution: Attribution,
  asked: readonly string[],
): boolean {
  if (asked.length === 0) return true;
  const words = new Set(speakerTexts(reading, attribution).flatMap(speakerWords));
  return asked.every((word) => words.has(word));
}

function speakerTexts(
  reading: Reading,
  { sources, speaker }: Attribution,
): readonly string[] {
  const printed = (span: Span) => sliceSpan(reading.article.text, span);
  const texts = sources.map(printed);
  switch (speaker.kind) {
    case 'stated':
      return [...texts, speaker.name];
    case 'resolved':
      return [...texts, speaker.name, printed(speaker.evidence)];
    case 'unclear':
      return [...texts, ...speaker.candidates];
    case 'unknown':
      return texts;
    default:
      return speaker satisfies never;
  }
}
