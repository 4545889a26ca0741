import { findClosedSubject } from './closed-subject.ts';
import { scanLeft } from './left-context.ts';
import { afterContact, afterFronted, trimLeft } from './phrase-start.ts';
import { recipientEnd } from './recipient.ts';
import type { Source } from './source.ts';
import type { Frame, Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import type { Token } from './token.ts';
import { has, isFiniteVerb, isNounLike, isPhraseStart } from './word-class.ts';

/** `shared`: the verb stands after "and" or a comma and shares the subject of another verb. */
export type Subject = Source | 'shared' | null;

/** What stands between dashes has so many words at most. */
const DASHES_REACH = 40;

/**
 * Finds the subject that stands before a verb group.
 *
 * @param at the first token of the verb group, auxiliaries and adverbs included
 */
export function findSubjectBefore(text: TaggedText, frame: Frame, at: number): Subject {
  const { tokens } = text;
  const end = skipBrackets(text, frame, at - 1);
  const isClosed = has(tokens[end], Tag.comma);
  const last = isClosed ? skipBrackets(text, frame, end - 1) : end;
  const token = last < frame.from ? undefined : tokens[last];
  if (token === undefined) return null;
  if (has(token, Tag.relative) && !isDemonstrativeStart(text, frame, last)) {
    return relativeSource(text, frame, last);
  }
  if (has(token, Tag.coordinator)) return 'shared';
  const isDashed = end < at - 1 && has(tokens[at - 1], Tag.dash);
  if (isDashed && !isClosed) return dashedSource(text, frame, { last, at });
  if (!isClosed) return openSource(text, frame, last);
  const source = closedSource(text, frame, last);
  return isParticiple(tokens[at]) && isBare(source, last) ? 'shared' : source;
}

/** "that mark, called the line": without an apposition before the comma it is a participle. */
function isBare(source: Subject, last: number): boolean {
  if (source === null || source === 'shared') return false;
  return source.to === last + 1 && source.head.to === source.to;
}

/** "The coxswain, Iain Croft — the mayor's brother —": what the dashes hold belongs to it. */
function dashedSource(
  text: TaggedText,
  frame: Frame,
  { last, at }: { last: number; at: number },
): Subject {
  if (has(text.tokens[last], Tag.pronoun)) return pronoun(last);
  const source = findClosedSubject(text, frame, last) ?? openSource(text, frame, last);
  let to = at;
  while (to > last + 1 && has(text.tokens[to - 1], Tag.dash)) to--;
  return source === null ? null : { ...source, to };
}

function isParticiple(token: Token | undefined): boolean {
  return token?.lower.endsWith('ed') === true;
}

/** The subject of a verb that a comma stands before, or the sign that it shares one. */
function closedSource(text: TaggedText, frame: Frame, last: number): Subject {
  if (has(text.tokens[last], Tag.pronoun)) return null;
  if (!isNounLike(text.tokens[last])) return 'shared';
  return (
    findClosedSubject(text, frame, last) ??
    beforeParticiple(text, frame, last) ??
    'shared'
  );
}

/** A clause on how somebody spoke has so many words at most. */
const PARTICIPLE_REACH = 30;

/** "An official | , speaking in private because he is not allowed to, | said": the one before it. */
function beforeParticiple(text: TaggedText, frame: Frame, last: number): Source | null {
  const { tokens } = text;
  const first = Math.max(frame.from + 1, last - PARTICIPLE_REACH);
  for (let at = last; at > first; at--) {
    if (tokens[at]?.quotation !== -1) return null;
    if (!has(tokens[at], Tag.comma)) continue;
    const next = tokens[at + 1];
    const isClause = has(next, Tag.gerund) || next?.verb?.form === 'gerund';
    return isClause ? openSource(text, frame, at - 1) : null;
  }
  return null;
}

function pronoun(at: number): Source {
  return { kind: 'pronoun', from: at, to: at + 1, head: { from: at, to: at + 1 } };
}

/** "That" as the first word of a sentence is no relative pronoun. */
function isDemonstrativeStart({ tokens }: TaggedText, frame: Frame, at: number): boolean {
  const before = has(tokens[at - 1], Tag.comma) ? tokens[at - 2] : tokens[at - 1];
  return at === frame.from || !isNounLike(before);
}

/** "Yusuf Demir, who": the noun phrase that ends before the pronoun is its head. */
function relativeSource(text: TaggedText, frame: Frame, at: number): Source | null {
  const end = skipBrackets(text, frame, at - 1);
  const isParted = has(text.tokens[end], Tag.comma);
  const last = isParted ? skipHome(text, frame, end - 1) : end;
  if (!isNounLike(text.tokens[last])) return null;
  const context = scanLeft(text, frame, { last, isClosed: false });
  let start = Math.min(context.from, last);
  for (let place = start; place < last; place++) {
    const token = text.tokens[place];
    if (has(token, Tag.preposition) && token?.lower !== 'of') start = place + 1;
  }
  const head = trimLeft(text, { from: start, to: last + 1 });
  return { kind: 'relative', from: at, to: at + 1, head };
}

/** Age and home after a name have so many words at most. */
const HOME_WORDS = 5;

/** Steps over age and home leftwards: "Nora Quill | , 81, from Upper Skarn, who". */
function skipHome({ tokens }: TaggedText, frame: Frame, last: number): number {
  let end = last;
  for (let at = last; at > frame.from && end - at <= HOME_WORDS; at--) {
    if (!has(tokens[at - 1], Tag.comma)) continue;
    const isAge = at === end && has(tokens[at], Tag.number);
    if (!isAge && !/^(?:from|of)$/.test(tokens[at]?.lower ?? '')) break;
    end = at - 2;
    at--;
  }
  return end;
}

/** The subject stands directly before the verb. */
function openSource(text: TaggedText, frame: Frame, last: number): Source | null {
  const { tokens } = text;
  if (has(tokens[last], Tag.pronoun)) return pronoun(last);
  const isPartitive =
    has(tokens[last], Tag.objectPronoun) && tokens[last - 1]?.lower === 'of';
  if (
    !isPartitive &&
    (!isNounLike(tokens[last]) ||
      (isFiniteVerb(text, last) && !endsRelative(text, frame, last)))
  )
    return null;
  const range = phraseBefore(text, frame, last);
  if (range.from >= range.to || !beginsPhrase(text, range.from)) return null;
  if (tokens[range.from]?.verb?.form === 'gerund') return null; // "Citing privacy rules"
  return { kind: 'noun', ...range, head: range };
}

/** A relative clause in front of the verb has so many words at most. */
const RELATIVE_REACH = 8;

/** "The man who resigned | said", "a clerk whose desk was searched | wrote". */
function endsRelative(text: TaggedText, frame: Frame, last: number): boolean {
  const first = Math.max(frame.from + 1, last - RELATIVE_REACH);
  for (let at = last - 1; at >= first; at--) {
    const token = text.tokens[at];
    if (token?.quotation !== -1 || has(token, Tag.comma | Tag.coordinator)) return false;
    if (/^(?:who|whose)$/.test(token.lower)) return isNounLike(text.tokens[at - 1]);
    if (isFiniteVerb(text, at) && !has(token, Tag.be | Tag.auxiliary)) return false;
  }
  return false;
}

/** The noun phrase that ends at `last`, without what stands before it in its clause. */
function phraseBefore(text: TaggedText, frame: Frame, last: number): Range {
  const { tokens } = text;
  const context = scanLeft(text, frame, { last, isClosed: false });
  let range = trimLeft(text, afterRecipient(text, frame, context));
  if (has(tokens[range.from], Tag.subordinator)) {
    range = { from: range.from + 1, to: range.to }; // "as Burke put it"
  }
  const isFronted = has(tokens[range.from], Tag.preposition);
  if (isFronted && !isMeasure(text, range.from)) range = afterFronted(text, range);
  const isObject = has(tokens[context.from], Tag.determiner | Tag.possessive);
  if (context.boundary === 'verb' && !isObject) range = afterFronted(text, range);
  if (context.from > frame.from) range = afterWhen(text, range);
  return afterContact(text, range);
}

/** "rose 3 percent after | the bank": what stands before belongs to another verb. */
function afterWhen({ tokens }: TaggedText, { from, to }: Range): Range {
  for (let at = to - 2; at > from; at--) {
    const isWhen = /^(?:after|before|until|once)$/.test(tokens[at]?.lower ?? '');
    if (isWhen && isPhraseStart(tokens[at + 1])) return { from: at + 1, to };
  }
  return { from, to };
}

function beginsPhrase(text: TaggedText, at: number): boolean {
  return isMeasure(text, at) || isPhraseStart(text.tokens[at]);
}

/** "At least five members". */
function isMeasure({ tokens }: TaggedText, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return tokens[at]?.lower === 'at' && /^(?:least|most)$/.test(next);
}

/** "told the court | Frost had answered": the one told stands before the subject. */
function afterRecipient(text: TaggedText, frame: Frame, range: Range): Range {
  const isTold = text.tokens[range.from - 1]?.verb?.reportingClass === 'tell';
  if (!isTold) return range;
  const from = recipientEnd(text, frame, range.from);
  return from < range.to ? { from, to: range.to } : range;
}

/** Steps over "(R-Texas)" and "-- who has spoken of it --" leftwards. */
function skipBrackets(text: TaggedText, frame: Frame, last: number): number {
  const { tokens } = text;
  if (has(tokens[last], Tag.dash)) return skipDashes(text, frame, last);
  let at = last;
  while (at > frame.from && has(tokens[at], Tag.bracket)) {
    at--;
    while (at > frame.from && !has(tokens[at], Tag.bracket)) at--;
    at--;
  }
  return at;
}

/** Returns the token before the dash that opens what the one at `last` closes, or `last`. */
function skipDashes({ tokens }: TaggedText, frame: Frame, last: number): number {
  const first = Math.max(frame.from, last - DASHES_REACH);
  let at = last;
  while (at > first && has(tokens[at], Tag.dash)) at--;
  while (at > first && !has(tokens[at], Tag.dash)) at--;
  while (at > first && has(tokens[at], Tag.dash)) at--;
  return at > first ? at : last;
}
