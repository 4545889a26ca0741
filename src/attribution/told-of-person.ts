import { genderOfTitle } from './names.ts';
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

/** Returns the gender that the words before a name tell: "a woman named", "his name is"; or null. */
export function genderBefore(
  { tokens }: TaggedText,
  from: number,
): 'woman' | 'man' | null {
  const word = tokens[from - 1]?.lower ?? '';
  if (/^(?:named|called)$/.test(word)) return genderOfTitle(tokens[from - 2]);
  if (!isNaming(tokens, from)) return null;
  return tokens[from - 3]?.lower === 'his' ? 'man' : 'woman';
}

/** Tells whether a name stands behind "his name is": the one told of so far without a name. */
export function isNaming(tokens: TaggedText['tokens'], from: number): boolean {
  return (
    /^(?:is|was)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens[from - 2]?.lower === 'name' &&
    tokens[from - 2]?.quotation === -1 &&
    /^(?:his|her)$/.test(tokens[from - 3]?.lower ?? '')
  );
}
