import { isHeadline } from './is-headline.ts';
import type { Frame, Range, TaggedText } from './tagged-text.ts';
import { SPEAKER, Tag } from './tags.ts';
import type { Token } from './token.ts';
import { has, isFiniteVerb, isRelative } from './word-class.ts';

/** What ends a noun phrase on its left, and where the phrase could begin. */
export interface LeftContext extends Range {
  /**
   * `clean`: the phrase begins right there. `verb`: what stands first may still belong to
   * the clause before. `comma` and `quotation`: one of these parts it from what stands before.
   */
  readonly boundary: 'clean' | 'verb' | 'comma' | 'quotation';
}

/** A relative pronoun may stand this many tokens before its verb. */
const RELATIVE_REACH = 8;
/** A name in quotation marks has so many words at most: the “History” section. */
const NAME_WORDS = 4;
/** No subject is longer, appositions included. */
const LONGEST_PHRASE = 120;
const BREAKS: number = Tag.semicolon | Tag.colon | Tag.dash | Tag.stop;

/** What one step of the scan found. */
interface Step {
  /** The next token to look at, or where the phrase ends if there is a boundary. */
  readonly at: number;
  readonly boundary?: LeftContext['boundary'];
}

/**
 * Scans leftwards from the last token of a noun phrase to where its clause begins. Steps
 * over relative clauses, reduced ones ("the man arrested on Monday") and names in marks.
 *
 * @param last the last token of the phrase
 * @param isClosed a comma after the phrase closes an apposition: commas before belong to it
 */
export function scanLeft(
  text: TaggedText,
  frame: Frame,
  { last, isClosed }: { last: number; isClosed: boolean },
): LeftContext {
  const to = last + 1;
  let conjunct = -1; // where the phrase begins if a coordinator joins clauses
  let isCrossed = false; // a comma or a coordinator was passed
  let at = last;
  const first = Math.max(frame.from, last - LONGEST_PHRASE);
  while (at >= first) {
    const token = text.tokens[at];
    const step = isFiniteVerb(text, at)
      ? stepOverVerb(text, frame, { at, isCrossed, isClosed })
      : stepOver(text, frame, { at, isClosed });
    if (step.boundary === 'verb' && conjunct >= 0) {
      return { from: conjunct, to, boundary: 'clean' };
    }
    if (step.boundary !== undefined)
      return { from: step.at, to, boundary: step.boundary };
    if (has(token, Tag.coordinator) && conjunct < 0) conjunct = at + 1;
    isCrossed ||= has(token, Tag.coordinator | Tag.comma);
    at = step.at;
  }
  return { from: first, to, boundary: 'clean' };
}

function stepOver(
  text: TaggedText,
  frame: Frame,
  { at, isClosed }: { at: number; isClosed: boolean },
): Step {
  const token = text.tokens[at];
  if (token !== undefined && token.quotation >= 0) {
    const name = nameInMarks(text, token);
    return name < 0 ? { at: at + 1, boundary: 'quotation' } : { at: name - 1 };
  }
  if (has(token, Tag.comma)) {
    return isClosed ? { at: at - 1 } : { at: at + 1, boundary: 'comma' };
  }
  const isBreak = has(token, BREAKS) && !isSpacedHyphen(text, at);
  if (isBreak || isClauseOpener(text, frame, at))
    return { at: at + 1, boundary: 'clean' };
  return { at: at - 1 };
}

function stepOverVerb(
  text: TaggedText,
  frame: Frame,
  { at, isCrossed, isClosed }: { at: number; isCrossed: boolean; isClosed: boolean },
): Step {
  const relative = relativeBefore(text, frame, at);
  if (relative >= 0) return { at: relative - 1 };
  if (!isCrossed && isReduced(text, at)) return { at: at - 1 };
  if (isClosed && isParticipleSegment(text, at)) return { at: at - 1 };
  if (!isCrossed && text.tokens[at]?.verb != null)
    return { at: at + 1, boundary: 'clean' };
  return { at: at + 1, boundary: 'verb' };
}

/** "The study, published in May, …": a participle directly after a comma. */
function isParticipleSegment({ tokens }: TaggedText, at: number): boolean {
  const isAfterComma = has(tokens[at - 1], Tag.comma) && tokens[at - 1]?.quotation === -1;
  return isAfterComma && has(tokens[at], Tag.past);
}

/** "American - Islamic": a hyphen with spaces between two capitals. */
function isSpacedHyphen({ tokens }: TaggedText, at: number): boolean {
  const isHyphen = tokens[at]?.lower === '-';
  return isHyphen && has(tokens[at - 1], Tag.capital) && has(tokens[at + 1], Tag.capital);
}

/** "because", "that" after a verb, "how": a clause begins after it. */
function isClauseOpener(text: TaggedText, frame: Frame, at: number): boolean {
  const token = text.tokens[at];
  if (has(token, Tag.relative)) {
    return token?.lower === 'that' && isComplementizer(text, at);
  }
  if (token?.lower === 'as') return opensAsClause(text, at, isHeadline(text, frame));
  if (has(token, Tag.subordinator)) return !has(token, Tag.preposition);
  return has(token, Tag.question);
}

const AS_ROLE =
  /^(?:known|described|identified|named|seen|regarded|listed|billed|such|well|role|job|predecessor|successor|work|position|post|time|term)$/;

/**
 * "With his head bowed as | Judge Petrie described"; not "the man known as the Fox". A headline
 * leaves out the article: "three in hospital as | mayor warns".
 */
function opensAsClause(
  { tokens }: TaggedText,
  at: number,
  isBareNounEnough: boolean,
): boolean {
  const before = tokens[at - 1];
  if (before === undefined || AS_ROLE.test(before.lower)) return false;
  if (isBareNounEnough && has(tokens[at + 1], SPEAKER)) return true;
  return has(tokens[at + 1], Tag.capital | Tag.determiner | Tag.possessive);
}

/** "said that", "the claim that"; not "that man", nor "the group that runs". */
function isComplementizer(text: TaggedText, at: number): boolean {
  if (isRelative(text, at)) return false;
  const before = text.tokens[at - 1];
  if (before?.verb != null || has(before, Tag.time | Tag.number | Tag.adverb))
    return true;
  return has(text.tokens[at + 1], Tag.determiner | Tag.possessive | Tag.pronoun);
}

/** Returns the place of the relative pronoun whose clause the verb at `at` is in, or -1. */
function relativeBefore(text: TaggedText, frame: Frame, at: number): number {
  const until = Math.max(frame.from, at - RELATIVE_REACH);
  for (let place = at - 1; place >= until; place--) {
    const token = text.tokens[place];
    if (has(token, Tag.comma | BREAKS | Tag.coordinator)) return -1;
    if (isRelative(text, place)) return place;
  }
  return -1;
}

/** "a log seen by", "the man arrested on": a participle with a preposition after it. */
function isReduced({ tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (has(token, Tag.be | Tag.auxiliary)) return false;
  if (has(before, Tag.be | Tag.auxiliary | Tag.pronoun | Tag.adverb)) return false;
  return has(token, Tag.past) || has(tokens[at + 1], Tag.preposition | Tag.time);
}

/** Returns the first token of a short name in marks before a noun, or -1. */
function nameInMarks({ text, tokens, quotations }: TaggedText, token: Token): number {
  const quoted = quotations[token.quotation];
  if (quoted === undefined || quoted.to - quoted.from > NAME_WORDS) return -1;
  const isParted = has(tokens[quoted.from - 1], Tag.comma | Tag.colon);
  const isSpeech = /[,.?!]/.test(text.charAt(quoted.quotation.end - 1));
  return isSpeech || isParted || quoted.from === 0 ? -1 : quoted.from;
}
