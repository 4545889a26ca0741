import type { Range, TaggedText } from './tagged-text.ts';
import { SPEAKER, Tag } from './tags.ts';
import { has } from './word-class.ts';

/**
 * Tells whether a noun phrase names or describes someone or something that can speak: a
 * pronoun, a name, or a noun for a person, a body or a writing before its first preposition.
 */
export function canSpeak({ tokens }: TaggedText, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (at > from && has(token, Tag.preposition)) return false;
    if (has(token, SPEAKER | Tag.pronoun | Tag.relative | Tag.indefinite)) return true;
    const isLast =
      at + 1 === to || has(tokens[at + 1], Tag.preposition | Tag.bracket | Tag.comma);
    if (isLast && has(token, Tag.capital)) return true;
  }
  return false;
}
