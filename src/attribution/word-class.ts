import type { TaggedText } from './tagged-text.ts';
import { SPEAKER, Tag } from './tags.ts';
import type { Token } from './token.ts';

const BEFORE_NOUN: number =
  Tag.determiner | Tag.possessive | Tag.preposition | Tag.genitive | Tag.number;
const PUNCTUATION: number =
  Tag.comma | Tag.stop | Tag.colon | Tag.semicolon | Tag.dash | Tag.bracket;
const NOT_NOUN: number =
  PUNCTUATION |
  Tag.preposition |
  Tag.subordinator |
  Tag.coordinator |
  Tag.be |
  Tag.auxiliary |
  Tag.pronoun |
  Tag.objectPronoun;

/** Adjectives that no verb follows directly. */
const BEFORE_ONLY_NOUN =
  /^(?:own|latest|newest|previous|recent|annual|quarterly|initial|final|new)$/;

/** Forms of "be" that need another verb. */
const NOT_FINITE = /^(?:be|been|being)$/;

/** Tells whether a token has at least one of `tags`. */
export function has(token: Token | undefined, tags: number): boolean {
  return token !== undefined && (token.tags & tags) !== 0;
}

/** Tells whether a token is a punctuation mark that parts phrases or clauses. */
export function isPunctuation(token: Token | undefined): boolean {
  return has(token, PUNCTUATION);
}

/**
 * Tells whether the token at `at` can be the finite verb of a clause. Words that are nouns
 * as well count as verbs only where no determiner, possessive or preposition stands before
 * them: "he plans", not "his plans".
 */
export function isFiniteVerb({ tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (has(token, Tag.be)) return !NOT_FINITE.test(token.lower);
  if (has(token, Tag.auxiliary)) return token.lower !== 'having';
  if (has(token, Tag.capital | Tag.preposition | Tag.determiner)) return false;
  const form = token.verb?.form;
  const before = tokens[at - 1];
  if (has(token, Tag.base) || form === 'base') return isPluralSubject(before);
  if (NOT_FINITE.test(before?.lower ?? '')) return false; // "asked not to be named"
  if (isBeforeNoun(before) || isNounBeforeVerb(token, tokens[at + 1])) return false;
  return has(token, Tag.verb | Tag.past) || form === 'past' || form === 'present';
}

function isBeforeNoun(token: Token | undefined): boolean {
  if (has(token, Tag.determiner) && isDemonstrative(token)) return false;
  return has(token, BEFORE_NOUN) || isNounAdjective(token);
}

/** Tells whether only a noun can follow: "its own forecast", "the latest forecast". */
export function isNounAdjective(token: Token | undefined): boolean {
  return BEFORE_ONLY_NOUN.test(token?.lower ?? '');
}

/** "reports have revealed", "talks would go on". */
function isNounBeforeVerb(token: Token, next: Token | undefined): boolean {
  const canBeNoun =
    has(token, SPEAKER) || (has(token, Tag.verb) && token.lower.endsWith('s'));
  return canBeNoun && has(next, Tag.be | Tag.auxiliary);
}

function isDemonstrative(token: Token | undefined): boolean {
  return has(token, Tag.indefinite) && token?.lower !== 'every';
}

/** "officials say", "they say", "who say"; not "the right to say". */
function isPluralSubject(token: Token | undefined): boolean {
  if (token === undefined || has(token, PUNCTUATION | BEFORE_NOUN)) return false;
  if (has(token, Tag.pronoun | Tag.relative | Tag.indefinite)) return true;
  if (has(token, Tag.adverb)) return true;
  return /(?:[^s]s|men|people|children|media|police)$/.test(token.lower);
}

/** Tells whether a token can be a noun or part of a name. */
export function isNounLike(token: Token | undefined): boolean {
  return token !== undefined && !has(token, NOT_NOUN) && token.lower !== '';
}

/** Tells whether a participle stands before its noun and a verb: "said | affected owners would pay". */
export function isParticipleBeforeNoun(text: TaggedText, at: number): boolean {
  const token = text.tokens[at];
  const isParticiple = has(token, Tag.past) && token?.verb === null;
  return isParticiple && isNounLike(text.tokens[at + 1]) && isFiniteVerb(text, at + 2);
}

/** Tells whether a token can begin a noun phrase. */
export function isPhraseStart(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (has(token, Tag.determiner | Tag.possessive | Tag.number | Tag.capital)) return true;
  if (has(token, Tag.time | Tag.adverb | Tag.gerund | Tag.question)) return false;
  if (has(token, SPEAKER | Tag.pronoun | Tag.indefinite)) return true;
  return isNounLike(token) && !has(token, Tag.past | Tag.verb);
}

/** Tells whether [from, to) has a finite verb outside its relative clauses. */
export function hasFinite(text: TaggedText, from: number, to: number): boolean {
  let inRelative = false;
  for (let at = from; at < to; at++) {
    const token = text.tokens[at];
    if (isPunctuation(token)) inRelative = false;
    else if (isRelative(text, at)) inRelative = true;
    else if (isFiniteVerb(text, at)) {
      if (!inRelative) return true;
      inRelative = isPartOfGroup(text, at);
    }
  }
  return false;
}

/** An auxiliary whose main verb follows: "has said", "will also say". */
function isPartOfGroup({ tokens }: TaggedText, at: number): boolean {
  return has(tokens[at], Tag.be | Tag.auxiliary);
}

/** Tells whether a relative pronoun stands at `at`: "who", or "that" after a noun before a verb. */
export function isRelative(text: TaggedText, at: number): boolean {
  const token = text.tokens[at];
  if (!has(token, Tag.relative)) return false;
  if (token?.lower !== 'that') return true;
  const before = text.tokens[at - 1];
  return (
    isNounLike(before) &&
    before?.verb == null &&
    !has(before, Tag.adverb) &&
    isFiniteVerb(text, at + 1)
  );
}
