import type { Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, isFiniteVerb, isNounLike, isPhraseStart } from './word-class.ts';

/** Adverbs that can begin a noun phrase: "about 200 people". */
const PHRASE_ADVERB = /^(?:about|around|almost|nearly|only|even|just|roughly)$/;
/** Coordinators that belong to the phrase: "both the school and the police". */
const PHRASE_COORDINATOR = /^(?:both|neither|either)$/;
/** After these a noun still follows. */
const BEFORE_NOUN: number =
  Tag.preposition | Tag.determiner | Tag.possessive | Tag.genitive;
/** What may stand before "the" or "his" inside a phrase. */
const BEFORE_DETERMINER: number =
  Tag.genitive | Tag.determiner | Tag.indefinite | Tag.relative | Tag.adverb | Tag.time;

/** Leaves out adverbs, coordinators and times before a noun phrase: "Yesterday | Mohamed". */
export function trimLeft({ tokens }: TaggedText, range: Range): Range {
  let { from } = range;
  while (from < range.to - 1) {
    const token = tokens[from];
    const lower = token?.lower ?? '';
    const isAdverb = has(token, Tag.adverb | Tag.time) && !has(token, Tag.number);
    const isLoose = isAdverb && !PHRASE_ADVERB.test(lower);
    if (!isLoose && !has(token, Tag.coordinator | Tag.comma)) break;
    if (PHRASE_COORDINATOR.test(lower)) break;
    from++;
  }
  return { from, to: range.to };
}

/**
 * Leaves out a phrase that stands before the subject without a comma: "In a statement |
 * Governor Gregoire", "In 2014 | the ministry". The subject begins where a determiner, a
 * possessive or a capital follows a word in lower case or a time; empty where none does.
 */
export function afterFronted(text: TaggedText, { from, to }: Range): Range {
  for (let at = from + 1; at < to; at++) {
    if (!has(text.tokens[at - 1], BEFORE_NOUN) && beginsAt(text, at))
      return { from: at, to };
  }
  return { from: to, to };
}

function beginsAt({ tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const isInName = has(token, Tag.capital) && has(before, Tag.capital); // "Save | Our Ferry"
  if (has(token, Tag.determiner | Tag.possessive)) return !isInName;
  if (has(token, Tag.capital) && !isInName) return true;
  return has(before, Tag.time | Tag.number) && isPhraseStart(token);
}

/** Leaves out the noun of a clause without "that": "a claim | his family disputes". */
export function afterContact(text: TaggedText, { from, to }: Range): Range {
  const { tokens } = text;
  for (let at = to - 1; at > from; at--) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const isStart =
      (has(token, Tag.possessive) &&
        !has(token, Tag.capital) &&
        token?.lower !== 'whose') ||
      /^(?:the|a|an)$/.test(token?.lower ?? '');
    if (!isStart || isFiniteVerb(text, at - 1)) continue;
    if (isNounLike(before) && !has(before, BEFORE_DETERMINER)) {
      return { from: at, to };
    }
  }
  return { from, to };
}
