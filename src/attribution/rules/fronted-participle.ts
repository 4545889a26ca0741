import { findComplement } from '../complement.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findObject } from '../object.ts';
import type { Source } from '../source.ts';
import { findSubjectBefore } from '../subject-before.ts';
import type { TaggedText } from '../tagged-text.ts';
import { Tag } from '../tags.ts';
import { has, isFiniteVerb } from '../word-class.ts';

/**
 * A reporting participle at the head of the sentence: "Calling the plan “a disgrace,” Senator
 * Vale vowed to fight it", "Warning that floods may return, the mayor asked people to leave".
 *
 * Reason: its subject is the one of the clause that follows, so that it is the one case in
 * which the source stands after the content without a cue between.
 */
export function findFrontedParticiple(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const verb = text.tokens[at]?.verb;
  if (verb?.form !== 'gerund' || at !== frame.from) return null;
  if (verb.lemma === 'cite' || verb.lemma === 'quote') return null; // a ground, or another rule's
  const place = { text, frame, at, reportingClass: verb.reportingClass };
  const found = findComplement(place) ?? findObject(place);
  if (found === null) return null;
  const main = mainClause(context, found.from);
  if (main === null) return null;
  return {
    rule: 'fronted-participle',
    ranges: [{ from: at, to: found.cueTo }],
    source: main.source,
    clause: { from: at, to: found.cueTo },
    content: { kind: 'fixed', range: { from: found.from, to: main.comma } },
  };
}

/** The first comma after which a subject and its verb follow. */
function mainClause(
  { text, frame }: CueContext,
  from: number,
): { comma: number; source: Source } | null {
  for (let comma = from; comma < frame.to; comma++) {
    if (!has(text.tokens[comma], Tag.comma)) continue;
    const verb = nextVerb(text, comma + 1, frame.to);
    if (verb < 0) return null;
    const subject = findSubjectBefore(text, { ...frame, from: comma + 1 }, verb);
    if (subject === null || subject === 'shared' || subject.kind === 'relative') continue;
    return { comma, source: subject };
  }
  return null;
}

/** Returns the first finite verb outside quotation marks, or -1. */
function nextVerb(text: TaggedText, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (text.tokens[at]?.quotation === -1 && isFiniteVerb(text, at)) return at;
  }
  return -1;
}
