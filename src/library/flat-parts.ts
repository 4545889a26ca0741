import type { Attribution } from '../attribution/attribution.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from '../text/split-text.ts';
import type { ReadingParts } from './analyse-article.ts';

/** The parts of a text as they are written down: spans as bare numbers, a third as long. */
export interface FlatParts {
  readonly paragraphs: readonly number[];
  readonly sentences: readonly number[];
  readonly passages: readonly number[];
  readonly attributions: readonly Attribution[];
}

/** Numbers of a span, and of a passage. */
const SPAN = 2;
const PASSAGE = 4;

/** Writes the parts of a text in few characters. */
export function flattenParts(parts: ReadingParts): FlatParts {
  const flatten = (spans: readonly Span[]) =>
    spans.flatMap(({ start, end }) => [start, end]);
  return {
    paragraphs: flatten(parts.paragraphs),
    sentences: flatten(parts.sentences),
    passages: parts.passages.flatMap(({ start, end, first, last }) => [
      start,
      end,
      first,
      last,
    ]),
    attributions: parts.attributions,
  };
}

/** Reads what {@link flattenParts} wrote. */
export function unfoldParts(flat: FlatParts): ReadingParts {
  return {
    paragraphs: unfoldSpans(flat.paragraphs),
    sentences: unfoldSpans(flat.sentences),
    passages: unfoldPassages(flat.passages),
    attributions: flat.attributions,
  };
}

function unfoldSpans(numbers: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < numbers.length; at += SPAN)
    spans.push({ start: numbers[at] ?? 0, end: numbers[at + 1] ?? 0 });
  return spans;
}

function unfoldPassages(numbers: readonly number[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < numbers.length; at += PASSAGE) {
    const [start = 0, end = 0, first = 0, last = 0] = numbers.slice(at, at + PASSAGE);
    passages.push({ start, end, first, last });
  }
  return passages;
}
