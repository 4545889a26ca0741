import { canSpeak } from '../can-speak.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findObject } from '../object.ts';
import { findSubjectBefore } from '../subject-before.ts';
import { findVerbGroup } from '../verb-group.ts';

/**
 * A verb that reports by its object: "Jana Novak called the ruling “a disgrace”", "the
 * ministry denied the claim", "He described Montalvo as an individual".
 *
 * Reason: one report in eight has no clause at all. Verbs that are as often no speech
 * ("call", "compare") need the words that make them so.
 */
export function findJudgingVerb(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const verb = text.tokens[at]?.verb;
  if (!verb) return null;
  const group = findVerbGroup(text, frame, at);
  if (group === null || group.isInfinitive || group.isPassive) return null;
  const source = findSubjectBefore(text, frame, group.from);
  if (source === null || source === 'shared') return null;
  if (!canSpeak(text, source.head)) return null;
  const object = findObject({ text, frame, at, reportingClass: verb.reportingClass });
  if (object === null) return null;
  return {
    rule: 'judging-verb',
    ranges: [{ from: group.from, to: object.cueTo }],
    source,
    clause: { from: source.from, to: object.cueTo },
    content: { kind: 'after', from: object.from, isObject: true },
  };
}
