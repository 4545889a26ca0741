import type { TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has } from './word-class.ts';

/** Tells whether behind a name that ends at `to` stands what is told of persons: "…, 34,", "…, who keeps it", "…, a nurse". */
export function isToldOfPerson({ tokens }: TaggedText, to: number): boolean {
  if (!has(tokens[to], Tag.comma)) return false;
  const next = tokens[to + 1];
  if (has(next, Tag.number) || /^(?:who|whose|whom)$/.test(next?.lower ?? ''))
    return true;
  return /^an?$/.test(next?.lower ?? '') && has(tokens[to + 2], Tag.person);
}
