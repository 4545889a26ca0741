import { type LeftContext, scanLeft } from './left-context.ts';
import type { Frame, Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, isFiniteVerb, isNounLike, isPhraseStart } from './word-class.ts';

/** The words that name who reports. */
export interface Source extends Range {
  /** `relative`: "who", and {@link head} is the noun phrase it stands for. */
  readonly kind: 'noun' | 'pronoun' | 'relative';
  /** The noun phrase that names the speaker, without its appositions. */
  readonly head: Range;
}

/** `shared`: the verb stands after "and" or a comma and shares the subject of another verb. */
export type Subject = Source | 'shared' | null;

const FRONTED: number =
  Tag.preposition |
  Tag.subordinator |
  Tag.gerund |
  Tag.adverb |
  Tag.coordinator |
  Tag.stop;
/** Adverbs that can begin a noun phrase: "about 200 people". */
const PHRASE_ADVERB = /^(?:about|around|almost|nearly|only|even|just|roughly)$/;

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
  if (has(token, Tag.pronoun)) return isClosed ? null : simple('pronoun', last);
  if (has(token, Tag.coordinator)) return 'shared';
  if (isClosed) return closedSource(text, frame, last);
  if (!isNounLike(token) || isFiniteVerb(text, last)) return null;
  return openSource(text, scanLeft(text, frame, { last, isClosed }));
}

function simple(kind: Source['kind'], at: number): Source {
  return { kind, from: at, to: at + 1, head: { from: at, to: at + 1 } };
}

/** "That" as the first word of a sentence is no relative pronoun. */
function isDemonstrativeStart(text: TaggedText, frame: Frame, at: number): boolean {
  return at === frame.from || !isNounLike(lastBefore(text, at));
}

function lastBefore({ tokens }: TaggedText, at: number) {
  return has(tokens[at - 1], Tag.comma) ? tokens[at - 2] : tokens[at - 1];
}

function relativeSource(text: TaggedText, frame: Frame, at: number): Source | null {
  let last = skipBrackets(text, frame, at - 1);
  if (has(text.tokens[last], Tag.comma)) last--;
  if (!isNounLike(text.tokens[last])) return null;
  const { from } = scanLeft(text, frame, { last, isClosed: false });
  let start = Math.min(from, last);
  for (let place = start; place < last; place++) {
    if (has(text.tokens[place], Tag.preposition) && text.tokens[place]?.lower !== 'of') {
      start = place + 1;
    }
  }
  const head = trimLeft(text, { from: start, to: last + 1 });
  return { kind: 'relative', from: at, to: at + 1, head };
}

/** The subject stands directly before the verb. */
function openSource(text: TaggedText, context: LeftContext): Source | null {
  let range = trimLeft(text, context);
  if (has(text.tokens[range.from], Tag.preposition)) range = afterFronted(text, range);
  const isObject = has(text.tokens[context.from], Tag.determiner | Tag.possessive);
  if (context.boundary === 'verb' && !isObject) range = afterFronted(text, range);
  range = afterContact(text, range);
  if (range.from >= range.to || !isPhraseStart(text.tokens[range.from])) return null;
  return { kind: 'noun', ...range, head: range };
}

/** Leaves out the noun of a clause without "that": "a claim | his family disputes". */
function afterContact({ tokens }: TaggedText, { from, to }: Range): Range {
  for (let at = to - 1; at > from; at--) {
    const isStart =
      has(tokens[at], Tag.possessive) || /^(?:the|a|an)$/.test(tokens[at]?.lower ?? '');
    if (!isStart || !isNounLike(tokens[at - 1])) continue;
    const before =
      Tag.genitive |
      Tag.determiner |
      Tag.indefinite |
      Tag.relative |
      Tag.adverb |
      Tag.time;
    if (!has(tokens[at - 1], before)) return { from: at, to };
  }
  return { from, to };
}

/** A comma closes an apposition: "Ruth Osei, a retired nurse, said". */
function closedSource(text: TaggedText, frame: Frame, end: number): Subject {
  if (!isNounLike(text.tokens[end])) return 'shared';
  const context = scanLeft(text, frame, { last: end, isClosed: true });
  const segments = splitAtCommas(text, context);
  const isRelativeNext = has(text.tokens[segments[1]?.from ?? -1], Tag.relative);
  if (context.boundary === 'verb' && !isRelativeNext) segments.shift();
  while (segments[0] !== undefined && isFronted(text, segments[0])) segments.shift();
  const head = segments[0];
  if (head === undefined) return 'shared';
  let last = 0;
  for (const [place, segment] of segments.entries()) {
    if (!isFronted(text, segment)) last = place;
  }
  const range = { from: trimLeft(text, head).from, to: segments[last]?.to ?? head.to };
  return { kind: 'noun', ...range, head: trimLeft(text, head) };
}

function isFronted({ tokens }: TaggedText, { from, to }: Range): boolean {
  const token = tokens[from];
  if (to - from === 1 && has(token, Tag.time | Tag.adverb)) return true;
  return has(token, FRONTED) && !has(token, Tag.relative) && token?.lower !== 'of';
}

function splitAtCommas({ tokens }: TaggedText, range: Range): Range[] {
  const segments: Range[] = [];
  let from = range.from;
  for (let at = range.from; at <= range.to; at++) {
    if (at < range.to && !has(tokens[at], Tag.comma)) continue;
    if (at > from) segments.push({ from, to: at });
    from = at + 1;
  }
  return segments;
}

/** Leaves out adverbs, coordinators and times before a noun phrase: "Yesterday Mohamed". */
function trimLeft({ tokens }: TaggedText, range: Range): Range {
  let { from } = range;
  while (from < range.to - 1) {
    const token = tokens[from];
    const isAdverb = has(token, Tag.adverb | Tag.time) && !has(token, Tag.number);
    const isLoose = isAdverb && !PHRASE_ADVERB.test(token?.lower ?? '');
    if (!isLoose && !has(token, Tag.coordinator | Tag.comma)) break;
    if (token?.lower === 'both' || token?.lower === 'neither') break;
    from++;
  }
  return { from, to: range.to };
}

/**
 * Leaves out a phrase that stands before the subject without a comma: "In a statement
 * Governor Gregoire", "In 2014 the ministry". The subject begins where a determiner, a
 * possessive or a capital follows a word in lower case or a time.
 */
function afterFronted(text: TaggedText, { from, to }: Range): Range {
  const { tokens } = text;
  for (let at = from + 1; at < to; at++) {
    const before = tokens[at - 1];
    if (has(before, Tag.preposition | Tag.determiner | Tag.possessive | Tag.genitive))
      continue;
    const starts = has(tokens[at], Tag.determiner | Tag.possessive);
    const rises = has(tokens[at], Tag.capital) && !has(before, Tag.capital);
    const isAfterTime = has(before, Tag.time | Tag.number) && isPhraseStart(tokens[at]);
    if (starts || rises || isAfterTime) return { from: at, to };
  }
  return { from: to, to };
}

/** Steps over "(R-Texas)" leftwards. */
function skipBrackets({ tokens }: TaggedText, frame: Frame, last: number): number {
  let at = last;
  if (!has(tokens[at], Tag.bracket)) return at;
  while (at > frame.from && has(tokens[at], Tag.bracket)) {
    at--;
    while (at > frame.from && !has(tokens[at], Tag.bracket)) at--;
    at--;
  }
  return at;
}
