import { isKnownPlace } from '../text/place-names.ts';
import { findHeadNoun } from './described-gender.ts';
import type { Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has } from './word-class.ts';

/**
 * Tells whether a source is surely no person: a noun for a body or a writing, a place
 * ("Riyadh said …"), letters for a body ("NASA said …").
 */
export function isBodyOrPlace(text: TaggedText, { from, to }: Range): boolean {
  const noun = text.tokens[findHeadNoun(text, { from, to })];
  if (has(noun, Tag.body | Tag.writing)) return true;
  const start = text.tokens[from]?.start ?? 0;
  const end = text.tokens[to - 1]?.end ?? start;
  const name = text.text.slice(start, end);
  return isKnownPlace(name) || LETTERS_ALONE.test(name);
}

/** Matches `NASA`, `U.N`; does not match `Nasa`, `K. Osei`. */
const LETTERS_ALONE = /^(?:\p{Lu}\.?){2,}$/u;
