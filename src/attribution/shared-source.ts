import { canSpeak } from './can-speak.ts';
import type { CueContext } from './cue.ts';
import type { Source } from './source.ts';
import { findSubjectBefore } from './subject-before.ts';
import type { Frame, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { groupStart } from './verb-group.ts';
import { has, isFiniteVerb, isPhraseStart } from './word-class.ts';

/**
 * Returns the source that a verb without a subject of its own shares: the one of the report
 * it continues ("he said …, adding"), else the subject of its clause ("the union rejected
 * the offer, saying").
 */
export function sharedSource(
  { text, frame, cues }: CueContext,
  at: number,
): Source | null {
  const relative = openRelative(text, frame, at);
  if (relative !== null) return relative;
  const from = clauseStart(text, frame, at);
  const late = coordinatedSubject({ text, frame, cues }, from, at);
  if (late !== null) return late;
  const reported = cues.findLast((cue) => cue.clause.from >= from && isOutermost(cue));
  return reported?.source ?? clauseSubject(text, { ...frame, from }, at);
}

/** "Pell denied it, and his office issued a letter | calling": the subject of the last clause. */
function coordinatedSubject(
  { text, frame, cues }: CueContext,
  from: number,
  at: number,
): Source | null {
  const first = lastConjunct(text, from, at);
  if (first < 0 || cues.some(({ clause }) => clause.from >= first)) return null;
  if (!isPhraseStart(text.tokens[first]) || isFiniteVerb(text, first)) return null;
  const subject = clauseSubject(text, { ...frame, from: first }, at);
  const isWhole = subject?.kind === 'noun' && subject.from === first;
  return isWhole && canSpeak(text, subject.head) ? subject : null;
}

/** Returns where the last ", and …" before `at` goes on, or -1. */
function lastConjunct({ tokens }: TaggedText, from: number, at: number): number {
  for (let place = at - 2; place > from; place--) {
    const isComma = tokens[place]?.quotation === -1 && has(tokens[place], Tag.comma);
    if (isComma && has(tokens[place + 1], Tag.coordinator)) return place + 2;
  }
  return -1;
}

function isOutermost({ source, content }: CueContext['cues'][number]): boolean {
  return source !== null && source.kind !== 'relative' && content.kind !== 'same';
}

/** A relative clause goes on over so many words. */
const RELATIVE_REACH = 14;

/** "Ana Ruiz, who lives there and | says": no comma closes the relative clause before the verb. */
function openRelative(text: TaggedText, frame: Frame, at: number): Source | null {
  const { tokens } = text;
  if (tokens[at - 1]?.lower !== 'and') return null;
  for (let place = at - 2; place > Math.max(frame.from, at - RELATIVE_REACH); place--) {
    const token = tokens[place];
    if (token?.quotation !== -1 || has(token, Tag.comma | Tag.semicolon | Tag.dash))
      return null;
    if (token.lower !== 'who' || !has(tokens[place - 1], Tag.comma)) continue;
    const source = findSubjectBefore(text, frame, place + 1);
    return source !== 'shared' && source?.kind === 'relative' ? source : null;
  }
  return null;
}

/** The first verb of a sentence stands within so many words, appositions included. */
const SUBJECT_REACH = 120;

/** Returns the subject of the first verb of the frame before `at`, or null. */
export function clauseSubject(text: TaggedText, frame: Frame, at: number): Source | null {
  const last = Math.min(at, frame.from + SUBJECT_REACH);
  for (let place = frame.from; place < last; place++) {
    if (text.tokens[place]?.quotation !== -1 || !isFiniteVerb(text, place)) continue;
    const subject = findSubjectBefore(text, frame, groupStart(text, frame, place));
    if (subject === null || subject === 'shared') continue;
    if (subject.kind !== 'relative') return subject;
  }
  return null;
}

/**
 * Returns the noun that is the subject of a frame before `at`, or null: "A woman | who lost
 * her home wept".
 */
export function mainSubject(text: TaggedText, frame: Frame, at: number): Source | null {
  const last = Math.min(at, frame.from + SUBJECT_REACH);
  for (let place = frame.from; place < last; place++) {
    if (!isVerbOfFrame(text, place)) continue;
    const subject = findSubjectBefore(text, frame, groupStart(text, frame, place));
    if (subject === null || subject === 'shared' || isInQuestion(text, frame, subject))
      continue;
    if (subject.kind === 'noun') return subject;
    if (subject.kind === 'pronoun' || subject.head.from !== frame.from) return null;
    return { kind: 'noun', ...subject.head, head: subject.head };
  }
  return null;
}

/** A finite verb of the reporter; "a lobsterman | named Kurt Ames" only says who he is. */
function isVerbOfFrame(text: TaggedText, at: number): boolean {
  return (
    text.tokens[at]?.quotation === -1 && isFiniteVerb(text, at) && !isNaming(text, at)
  );
}

function isNaming({ tokens }: TaggedText, at: number): boolean {
  return (
    /^(?:named|called)$/.test(tokens[at]?.lower ?? '') && has(tokens[at + 1], Tag.capital)
  );
}

/** "Asked whether | the price would hold, the minister smiled": what was asked has its own subject. */
function isInQuestion({ tokens }: TaggedText, frame: Frame, { from }: Source): boolean {
  const isAsked = /^(?:asked|questioned|pressed)$/.test(tokens[frame.from]?.lower ?? '');
  return isAsked && has(tokens[from - 1], Tag.question | Tag.subordinator);
}

/** The clause begins after the last semicolon. */
function clauseStart({ tokens }: TaggedText, frame: Frame, at: number): number {
  for (let place = at - 1; place > frame.from; place--) {
    const token = tokens[place];
    if (token?.quotation === -1 && has(token, Tag.semicolon)) return place + 1;
  }
  return frame.from;
}
