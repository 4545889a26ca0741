import { isNounUse } from './noun-use.ts';
import type { Frame, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import type { Token } from './token.ts';
import { has } from './word-class.ts';

/** A verb with the auxiliaries and adverbs before it: "have repeatedly said". */
export interface VerbGroup {
  readonly from: number;
  readonly at: number;
  readonly isPassive: boolean;
  /** "to say", after a verb that does not pass its subject on ("wanted to say"). */
  readonly isInfinitive: boolean;
}

const TIME_PREPOSITION = /^(?:on|in|at|late|early|last|this|earlier)$/;
const MODAL = /^(?:should|would|could|might|ought|shouldn't|wouldn't|couldn't)$/;
const BEFORE_NOUN: number = Tag.determiner | Tag.possessive | Tag.genitive;
const _SUBJECT_WORDS: number =
  Tag.auxiliary | Tag.pronoun | Tag.indefinite | Tag.relative | Tag.adverb;
/** "went on to say", "continued to insist", "went so far as to say". */
const PASSES_SUBJECT =
  /^(?:on|continued|continues|as|proceeded|came|declined|declines|refused|refuses)$/;

/**
 * Returns the group of the reporting verb at `at`, or null where the word is no verb there:
 * "the report", "his claim", "calls for help were made".
 */
export function findVerbGroup(
  text: TaggedText,
  frame: Frame,
  at: number,
): VerbGroup | null {
  const { tokens } = text;
  const token = tokens[at];
  if (token === undefined || isNounUse(text, frame, at)) return null;
  if (isSaidToBe(text, at)) return null;
  const from = groupStart(text, frame, at);
  const words = tokens.slice(from, at);
  const hasBe = words.some((word) => has(word, Tag.be));
  if (isUnreal(words)) return null;
  const isGerund = token.verb?.form === 'gerund';
  if (isGerund && !hasBe) return null; // a participle
  const isPassive = hasBe && !isGerund;
  const isInfinitive = tokens[from - 1]?.lower === 'to';
  if (!isInfinitive) return { from, at, isPassive, isInfinitive };
  if (!PASSES_SUBJECT.test(tokens[from - 2]?.lower ?? '')) {
    return { from, at, isPassive, isInfinitive };
  }
  return { from: subjectVerb(text, frame, from - 2), at, isPassive, isInfinitive: false };
}

/** "Ministers should have demanded it", "he would have called it drizzle": nobody did. */
function isUnreal(words: readonly Token[]): boolean {
  const modal = words.findIndex(({ lower }) => MODAL.test(lower));
  return modal >= 0 && words.slice(modal).some(({ lower }) => lower === 'have');
}

/** "Borland Haulage, said to be the largest," reports nobody's words. */
function isSaidToBe({ tokens }: TaggedText, at: number): boolean {
  return (
    tokens[at]?.lower === 'said' &&
    tokens[at + 1]?.lower === 'to' &&
    /^(?:be|have)$/.test(tokens[at + 2]?.lower ?? '')
  );
}

/** Returns where the auxiliaries and adverbs before the verb at `at` begin: "on Friday | blocked". */
export function groupStart(text: TaggedText, frame: Frame, at: number): number {
  let from = at;
  while (from > frame.from && isPartOfGroup(text, from - 1)) from--;
  return from;
}

function isPartOfGroup({ tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  if (token?.quotation !== -1) return false;
  if (has(token, Tag.be | Tag.auxiliary | Tag.negation)) return true;
  if (token.lower === 'since') return has(tokens[at - 1], Tag.auxiliary); // "has since denied"
  if (has(token, Tag.adverb))
    return !has(token, Tag.preposition) || token?.lower === 'also';
  if (has(token, Tag.time)) {
    const before = tokens[at - 1];
    return (
      !has(before, BEFORE_NOUN | Tag.preposition) ||
      /^(?:on|in|at)$/.test(before?.lower ?? '')
    );
  }
  return (
    TIME_PREPOSITION.test(token?.lower ?? '') &&
    has(tokens[at + 1], Tag.time | Tag.adverb)
  );
}

/** From "on" of "went on to say" to "went", from "as" of "went so far as to say". */
function subjectVerb({ tokens }: TaggedText, frame: Frame, at: number): number {
  let place = at;
  while (place > frame.from && /^(?:on|as|far|so)$/.test(tokens[place]?.lower ?? ''))
    place--;
  return place;
}
