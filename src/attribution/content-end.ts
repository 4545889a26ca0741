import { connectorStart, isSibling } from './content-before.ts';
import type { Cue, CueContext } from './cue.ts';
import { findReportersClause } from './reporters-clause.ts';
import type { TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, hasFinite, isFiniteVerb, isPhraseStart } from './word-class.ts';

/** Prepositions that say when, after the object of a judging verb. */
const WHEN = /^(?:after|before|during|following|amid|when|while|until|since)$/;

/**
 * Returns where the content that begins at `from` ends: at the next report beside it, or with
 * the frame; an object at what follows it; a report within a report at the next clause.
 *
 * @param number place of the cue in `context.cues`
 */
export function findContentEnd(
  context: CueContext,
  number: number,
  from: number,
): number {
  const { text, frame, cues } = context;
  const next = cues
    .slice(number + 1)
    .find((cue) => cue.clause.from >= from && endsContentBefore(text, cue));
  const isRelative = cues[number]?.source?.kind === 'relative';
  const sibling = next === undefined ? frame.to : connectorStart(text, next.clause.from);
  const isFronted = has(
    text.tokens[(cues[number]?.clause.from ?? 0) - 1],
    Tag.subordinator,
  );
  const isOpen =
    isRelative || (isFronted && cues[number]?.clause.from === frame.from + 1);
  const plan = cues[number]?.content;
  const isObject =
    plan?.kind === 'after' && (plan.isObject === true || isPhrase(context, number));
  const open = isOpen ? mainClause(text, from, sibling) : sibling;
  const to = findReportersClause(text, { from, to: open, isObject });
  if (plan?.kind === 'after' && plan.isObject === true) return objectEnd(text, from, to);
  if (cues[number]?.rule === 'report-noun') return predicateStart(text, from, to);
  return isNested(cues, number) ? clauseEnd(text, from, to) : to;
}

/** "denied breaking any rules": a gerund is no clause. */
function isPhrase({ text, cues }: CueContext, number: number): boolean {
  const plan = cues[number]?.content;
  return (
    plan?.kind === 'after' &&
    text.tokens[plan.from]?.verb == null &&
    has(text.tokens[plan.from], Tag.gerund)
  );
}

/** Tells whether the content of an earlier cue ends where the clause of this one begins. */
function endsContentBefore(text: TaggedText, cue: Cue): boolean {
  if (cue.source?.kind === 'relative') return false;
  if (cue.content.kind === 'before' || cue.content.kind === 'same') return true;
  if (isSibling(text, cue)) return true;
  const isParted = has(text.tokens[cue.clause.from - 1], Tag.comma);
  return isParted && (cue.rule === 'participle' || cue.rule === 'shared-subject');
}

/** "the tax | after a meeting", "the figures | but would not say more". */
function objectEnd(text: TaggedText, from: number, to: number): number {
  let inRelative = false; // "a study which found more accidents after each change"
  for (let at = from + 1; at < to; at++) {
    const token = text.tokens[at];
    if (token?.quotation !== -1) continue;
    if (has(token, Tag.comma)) inRelative = false;
    inRelative ||= /^(?:which|who)$/.test(token.lower);
    const isWhen = WHEN.test(token.lower) && !inRelative;
    if (isWhen || isVerbAfter(text, at)) return at;
    const next = text.tokens[at + 1];
    const isParticiple =
      has(token, Tag.comma) && has(next, Tag.gerund) && next?.quotation === -1;
    if (isParticiple) return at;
  }
  return to;
}

/**
 * "who said he had not read it | , voted against it", "When a reporter asked why | , Trent
 * left": the comma before the verb or the subject of the main clause.
 */
function mainClause(text: TaggedText, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = text.tokens[at];
    if (token?.quotation !== -1 || !has(token, Tag.comma)) continue;
    if (isFiniteVerb(text, at + 1)) return at;
    const isSubject = isPhraseStart(text.tokens[at + 1]);
    if (isSubject && hasFinite(text, at + 1, to)) return at;
  }
  return to;
}

/** "the claim that crime had doubled | was false": the verb of which the noun is the subject. */
function predicateStart(text: TaggedText, from: number, to: number): number {
  let hasVerb = false;
  for (let at = from + 1; at < to; at++) {
    const isVerb = isFiniteVerb(text, at);
    if (isVerb && hasVerb && isPredicate(text, at)) return at;
    hasVerb ||= isVerb;
  }
  return to;
}

/** A form of "be" or an auxiliary that no subject of its own and no joining word precedes. */
function isPredicate({ tokens }: TaggedText, at: number): boolean {
  const joins =
    Tag.be |
    Tag.auxiliary |
    Tag.coordinator |
    Tag.comma |
    Tag.pronoun |
    Tag.relative |
    Tag.adverb;
  return has(tokens[at], Tag.be | Tag.auxiliary) && !has(tokens[at - 1], joins);
}

/** "and jailed him", "but would not". */
function isVerbAfter(text: TaggedText, at: number): boolean {
  if (!has(text.tokens[at], Tag.coordinator)) return false;
  return (
    isFiniteVerb(text, at + 1) ||
    (isFiniteVerb(text, at + 2) && has(text.tokens[at + 1], Tag.adverb))
  );
}

/** The clause of this cue lies in the content of the one before it. */
function isNested(cues: readonly Cue[], number: number): boolean {
  const cue = cues[number];
  const outer = cues[number - 1];
  if (cue === undefined || outer?.content.kind !== 'after') return false;
  return (
    outer.content.from <= cue.clause.from && cue.clause.from - outer.content.from <= 2
  );
}

/** "she felt he was wronged | and her post had helped": the first clause alone. */
function clauseEnd(text: TaggedText, from: number, to: number): number {
  for (let at = from + 2; at < to; at++) {
    if (text.tokens[at]?.quotation !== -1 || !has(text.tokens[at], Tag.coordinator))
      continue;
    const isClause = isPhraseStart(text.tokens[at + 1]) && hasFinite(text, at + 1, to);
    if (isClause && hasFinite(text, from, at)) return at;
  }
  return to;
}
