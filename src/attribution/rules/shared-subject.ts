import { findComplement } from '../complement.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findObject } from '../object.ts';
import { reportedSubject } from '../reported-subject.ts';
import { sharedSource } from '../shared-source.ts';
import { findSubjectBefore } from '../subject-before.ts';
import { Tag } from '../tags.ts';
import { findVerbGroup } from '../verb-group.ts';
import { has } from '../word-class.ts';

/**
 * A second verb with the subject of the first: "Zuckerberg tweeted to Mohamed and said the
 * boy was welcome", "She rose, took the microphone and told them to go".
 *
 * Reason: English does not repeat the subject of joined verbs.
 */
export function findSharedSubject(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const verb = text.tokens[at]?.verb;
  if (!verb) return null;
  if (verb.form === 'base' && !context.cues.some((cue) => hasBase(context, cue)))
    return null;
  const group = findVerbGroup(text, frame, at);
  if (group === null || group.isInfinitive || group.isPassive) return null;
  if (findSubjectBefore(text, frame, group.from) !== 'shared') return null;
  const place = { text, frame, at, reportingClass: verb.reportingClass };
  const isJoined = has(text.tokens[group.from - 1], Tag.coordinator);
  const object = isJoined ? findObject(place) : null; // "the bill, criticized for its cost"
  const complement = findComplement(place) ?? object;
  const reported = reportedSubject(context, group.from, at);
  const source = reported ?? sharedSource(context, group.from);
  if (complement === null || source === null) return null;
  const cue = { from: group.from, to: complement.cueTo };
  return {
    rule: reported === null ? 'shared-subject' : 'reported-subject',
    ranges: [cue],
    source,
    clause: cue,
    content: {
      kind: 'after',
      from: complement.from,
      isObject: complement.shape === 'object',
    },
  };
}

/** "Critics say it is late and argue that it was wrong": both verbs are plural. */
function hasBase({ text }: CueContext, { ranges }: Cue): boolean {
  return ranges.some(({ from, to }) =>
    text.tokens.slice(from, to).some(({ verb }) => verb?.form === 'base'),
  );
}
