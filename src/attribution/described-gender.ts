import { genderOfTitle } from './names.ts';
import type { Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has } from './word-class.ts';

/** Adjectives that stand after their noun: "a person close to the talks". */
const POSTPOSED = /^(?:close|familiar|loyal|opposed|aware|involved|present|near)$/;
const ENDS_NOUN: number =
  Tag.preposition | Tag.relative | Tag.bracket | Tag.comma | Tag.past;
/** Matches `drivers`, `policemen`; does not match `boss`. */
const PLURAL = /(?:[^s]s|men|people|children|police)$/;

/** Returns the place of the last noun before a preposition, a comma or a relative clause. */
export function findHeadNoun({ tokens }: TaggedText, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) {
    if (has(tokens[at], ENDS_NOUN) || POSTPOSED.test(tokens[at]?.lower ?? '')) {
      return at - 1;
    }
  }
  return to - 1;
}

/** Tells whether a noun phrase describes one person: "a retired nurse", not "two nurses". */
export function isOnePerson(text: TaggedText, head: Range): boolean {
  const noun = text.tokens[findHeadNoun(text, head)];
  return has(noun, Tag.person) && !PLURAL.test(noun?.lower ?? '');
}

/** Returns the gender that the head noun of a description tells: "a woman", "her grandson". */
export function genderOfPhrase(text: TaggedText, head: Range): 'woman' | 'man' | null {
  return genderOfTitle(text.tokens[findHeadNoun(text, head)]);
}
