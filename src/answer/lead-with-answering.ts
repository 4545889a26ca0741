import type { Hit } from '../ranking/rank.ts';
import type { Focus } from './answer.ts';
import { findAnsweringWords } from './answering-words.ts';
import type { Library } from './library.ts';

/**
 * How much a passage gains, on the scale of a score (where 1 more is e times likelier), when
 * it holds words that answer: among equals it leads, and a clearly better one stays first.
 * Measured on the questions of `test/relevance`.
 */
const ANSWERING_GAIN = 0.5;

/** Orders hits so that among equals those lead that hold what is sought; best first. */
export function leadWithAnswering(
  library: Library,
  hits: readonly Hit[],
  focus: Focus,
): readonly Hit[] {
  if (!focus.sought) return hits;
  // Asked once a hit: an order compares each many times.
  const answering = new Set(hits.filter((hit) => holdsAnswer(library, hit, focus)));
  const gain = (hit: Hit) => hit.score + (answering.has(hit) ? ANSWERING_GAIN : 0);
  return hits.toSorted((one, other) => gain(other) - gain(one));
}

/** Tells whether a hit's passage holds what is sought. */
export function holdsAnswer(
  { readingById }: Library,
  { passage: { article, passage } }: Hit,
  focus: Focus,
): boolean {
  const reading = readingById.get(article);
  return (
    reading !== undefined &&
    findAnsweringWords(reading.article, passage, focus).length > 0
  );
}
