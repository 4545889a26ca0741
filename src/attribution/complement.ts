import { skipAdverbials } from './adverbials.ts';
import { recipientEnd } from './recipient.ts';
import type { ReportingClass } from './reporting-verbs.ts';
import { isSaidAtLength } from './said-at-length.ts';
import type { Frame, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { isWishForSecrecy } from './wish-for-secrecy.ts';
import {
  has,
  hasFinite,
  isFiniteVerb,
  isNounLike,
  isParticipleBeforeNoun,
  isPhraseStart,
  isPunctuation,
} from './word-class.ts';

/** What a reporting verb reports, when it stands after the verb. */
export interface Complement {
  /** End of the cue: after the person told and "in a statement". */
  readonly cueTo: number;
  readonly from: number;
  readonly shape: 'that' | 'quotation' | 'clause' | 'question' | 'infinitive' | 'object';
}

/** Where a reporting verb stands. */
export interface VerbPlace {
  readonly text: TaggedText;
  readonly frame: Frame;
  readonly at: number;
  readonly reportingClass: ReportingClass;
}

/** "that" may stand this many tokens after its verb. */
const THAT_REACH = 22;
/** What begins the person told after "to"; a verb may stand there too: "vowed to block". */
const TOLD: number = Tag.determiner | Tag.capital | Tag.possessive | Tag.objectPronoun;
const RECIPIENT_CLASSES = /^(?:tell|ask|urge)$/;
const RECIPIENT_LEMMAS = /^(?:warn|caution|show|answer|promise|text|email)$/;
const INFINITIVE_CLASSES = /^(?:ask|urge|promise|tell)$/;
/** “A print called “Cowboys””: what stands directly after is a name. */
const NAMES = /^(?:call|dub|label|brand)$/;
const QUESTION_WORD = /^(?:whether|if|why|how|what|where|when|who|which)$/;
/** "said to be the largest" tells nobody. */
const SAID_TO = /^(?:be|have|include)$/;
const CLAIMED = /^(?:responsibility|credit|victory|ownership|asylum|benefits|damages)$/;

/** Finds what a reporting verb reports after it, or null. */
export function findComplement(place: VerbPlace): Complement | null {
  const { text, frame, at, reportingClass } = place;
  const told = skipRecipient(place);
  if (reportingClass === 'tell' && told === at + 1) return null;
  const that = reportingClass === 'utter' ? -1 : findThat(text, frame, told);
  if (that >= 0) return { cueTo: cueEnd(text, at, that), from: that, shape: 'that' };
  const after = skipAdverbials(text, frame, told);
  const quotation = reportingClass === 'show' ? -1 : quotationAt(place, after);
  if (quotation >= 0) {
    return { cueTo: cueEnd(text, at, quotation), from: quotation, shape: 'quotation' };
  }
  return reportingClass === 'judge' || reportingClass === 'utter'
    ? null
    : findClause(place, after);
}

function findClause(place: VerbPlace, after: number): Complement | null {
  const { text, frame, at } = place;
  const from = isCommaBeforeClause(text, frame, after) ? after + 1 : after;
  if (from >= frame.to) return null;
  const shape = shapeAt(place, from);
  return shape === null ? null : { cueTo: cueEnd(text, at, from), from, shape };
}

/** Returns the end of the cue when nothing follows it but the person told and adverbials. */
export function cueTail(place: VerbPlace): number {
  const { text, frame, at } = place;
  const told = skipRecipient(place);
  const after = skipAdverbials(text, frame, told);
  return Math.max(at + 1, cueEnd(text, at, after));
}

/** The cue ends before a comma or a colon that parts it from the content. */
function cueEnd({ tokens }: TaggedText, at: number, content: number): number {
  let end = content;
  while (end > at + 1 && isPunctuation(tokens[end - 1])) end--;
  return end;
}

function shapeAt(place: VerbPlace, from: number): Complement['shape'] | null {
  const { text, frame, reportingClass } = place;
  const lower = text.tokens[from]?.lower ?? '';
  if (isPunctuation(text.tokens[from]) || isClaimed(place)) return null;
  if (isInfinitive(place, from)) return 'infinitive';
  if (QUESTION_WORD.test(lower)) {
    return hasFinite(text, from + 1, frame.to) ? 'question' : null;
  }
  const isLoose = reportingClass === 'say' || reportingClass === 'tell';
  if (hasClause(text, frame, { from, isLoose })) return 'clause';
  return isSaidAtLength(text, frame, { at: place.at, from }) ? 'clause' : null;
}

/** "to come", "not to come", after a verb that promises or asks. */
function isInfinitive({ text, frame, reportingClass }: VerbPlace, from: number): boolean {
  const to = text.tokens[from]?.lower === 'not' ? from + 1 : from;
  if (text.tokens[to]?.lower !== 'to') return false;
  return INFINITIVE_CLASSES.test(reportingClass) && !isWishForSecrecy(text, frame, to);
}

/** "claimed responsibility", "claimed ten lives" report nothing. */
function isClaimed({ text, at }: VerbPlace): boolean {
  const next = text.tokens[at + 1]?.lower ?? '';
  return text.tokens[at]?.verb?.lemma === 'claim' && CLAIMED.test(next);
}

/**
 * Tells whether a clause begins at `from`: a subject with a finite verb.
 *
 * @param isLoose the verb may stand after a comma: "if it rained, it would end"
 */
function hasClause(
  text: TaggedText,
  frame: Frame,
  { from, isLoose }: { from: number; isLoose: boolean },
): boolean {
  const first = text.tokens[from];
  const opens = has(first, Tag.preposition | Tag.subordinator | Tag.gerund);
  if (opens && !has(first, Tag.determiner)) {
    return isLoose && clauseAfterComma(text, frame, from);
  }
  if (!isPhraseStart(first) && !isNounLike(first)) return false;
  if (has(first, Tag.pronoun) && has(first, Tag.auxiliary)) return true; // "they're"
  if (isFiniteVerb(text, from)) return isLoose && isParticipleBeforeNoun(text, from);
  return hasVerb(text, frame, { from, isLoose });
}

/** The verb of a clause whose subject begins at `from`. */
function hasVerb(
  text: TaggedText,
  frame: Frame,
  { from, isLoose }: { from: number; isLoose: boolean },
): boolean {
  if (isLoose && has(text.tokens[from], Tag.pronoun) && from + 2 < frame.to) return true;
  const end = clauseEnd(text, frame, from);
  if (hasFinite(text, from + 1, end)) return true;
  return isLoose && clauseAfterComma(text, frame, from);
}

/** A clause that "that" introduces further on belongs to another word: "a lesson that …". */
function clauseEnd(text: TaggedText, frame: Frame, from: number): number {
  const { tokens } = text;
  let at = from;
  while (at < frame.to && !has(tokens[at], Tag.comma | Tag.semicolon | Tag.colon)) {
    if (at > from && tokens[at]?.lower === 'that') break;
    if (
      at > from &&
      has(tokens[at], Tag.subordinator) &&
      !has(tokens[at], Tag.preposition)
    )
      break;
    if (has(tokens[at], Tag.coordinator) && isFiniteVerb(text, at + 1)) break;
    at++;
  }
  return at;
}

/** "if it rained, the game would end", "the mayor, who left, had lied". */
function clauseAfterComma(text: TaggedText, frame: Frame, from: number): boolean {
  const comma = clauseEnd(text, frame, from);
  return has(text.tokens[comma], Tag.comma) && hasFinite(text, comma + 1, frame.to);
}

/** Steps over the person told: "reporters", "the committee", "to the crowd". */
function skipRecipient({ text, frame, at, reportingClass }: VerbPlace): number {
  const { tokens } = text;
  const lemma = tokens[at]?.verb?.lemma ?? '';
  const isTo = tokens[at + 1]?.lower === 'to';
  const takesOne = RECIPIENT_CLASSES.test(reportingClass) || RECIPIENT_LEMMAS.test(lemma);
  if (!isTo && !takesOne) return at + 1;
  const from = isTo ? at + 2 : at + 1;
  if (isTo && SAID_TO.test(tokens[from]?.lower ?? '')) return at + 1;
  if (isTo && INFINITIVE_CLASSES.test(reportingClass) && !has(tokens[from], TOLD)) {
    return at + 1;
  }
  const end = recipientEnd(text, frame, from);
  return end === from ? at + 1 : end;
}

/** Finds "that" after adverbials only: "said on Tuesday in Berlin that". Returns its place or -1. */
function findThat(text: TaggedText, frame: Frame, from: number): number {
  const { tokens } = text;
  if (tokens[from]?.lower === 'that') return isThatClause(text, from) ? from : -1;
  if (!beginsAdverbial(text, from)) return -1;
  const limit = Math.min(frame.to, from + THAT_REACH);
  let hasGerund = false;
  let at = from;
  while (at < limit && tokens[at]?.lower !== 'that' && !endsAdverbials(text, at)) {
    hasGerund ||= has(tokens[at], Tag.gerund) && has(tokens[at - 1], Tag.comma);
    at++;
  }
  if (at >= limit || tokens[at]?.lower !== 'that' || !isThatClause(text, at)) return -1;
  return hasGerund && !has(tokens[at - 1], Tag.comma) ? -1 : at; // "a bell that never sold"
}

/** "the same day that": a time without its preposition. */
const SAME = /^(?:same|next|following|previous|last)$/;

/** "on Tuesday", "the same day", ", however,"; not ", a step that". */
function beginsAdverbial({ tokens }: TaggedText, from: number): boolean {
  const first = tokens[from];
  const next = tokens[from + 1]?.lower ?? '';
  if (has(first, Tag.comma) && /^an?$/.test(next)) return false;
  if (has(first, Tag.determiner) && SAME.test(next)) return true;
  const starts = Tag.preposition | Tag.time | Tag.adverb | Tag.comma;
  return has(first, starts) && first?.lower !== 'to';
}

function endsAdverbials(text: TaggedText, at: number): boolean {
  const token = text.tokens[at];
  if (token?.quotation !== -1 || isFiniteVerb(text, at)) return true;
  if (token.verb?.form === 'gerund') return !/^(?:citing|quoting)$/.test(token.lower);
  return has(token, Tag.colon | Tag.semicolon | Tag.stop);
}

/** "that" begins a clause: "said that." is none. */
function isThatClause({ tokens }: TaggedText, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !has(next, Tag.stop | Tag.colon);
}

/** "said in a statement, the plan was dead". */
function isCommaBeforeClause(text: TaggedText, frame: Frame, at: number): boolean {
  return (
    has(text.tokens[at], Tag.comma) &&
    text.tokens[at + 1]?.quotation === -1 &&
    hasClause(text, frame, { from: at + 1, isLoose: false })
  );
}

/** Returns the place of the quotation at `from`, over a comma or a colon, or -1. */
function quotationAt({ text, frame, at }: VerbPlace, from: number): number {
  const { tokens } = text;
  let place = from;
  while (place < frame.to && has(tokens[place], Tag.comma | Tag.colon | Tag.dash))
    place++;
  if (place >= frame.to || (tokens[place]?.quotation ?? -1) < 0) return -1;
  const isName = place === at + 1 && NAMES.test(tokens[at]?.verb?.lemma ?? '');
  return isName ? -1 : place;
}
