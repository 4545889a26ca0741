import { canSpeak } from '../can-speak.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findObject } from '../object.ts';
import type { Source } from '../source.ts';
import { findSubjectBefore } from '../subject-before.ts';
import { Tag } from '../tags.ts';
import { findVerbGroup, type VerbGroup } from '../verb-group.ts';
import { has } from '../word-class.ts';

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
  if (verb.lemma === 'find' && isNegated(context, group)) return null; // "could not find his keys"
  const shows = verb.reportingClass === 'show' && isWriting(context, source);
  const reportingClass = shows ? 'announce' : verb.reportingClass;
  const object = findObject({ text, frame, at, reportingClass });
  if (object === null) return null;
  return {
    rule: 'judging-verb',
    ranges: [{ from: group.from, to: object.cueTo }],
    source,
    clause: { from: source.from, to: object.cueTo },
    content: { kind: 'after', from: object.from, isObject: true },
  };
}

function isNegated({ text }: CueContext, { from, at }: VerbGroup): boolean {
  return text.tokens.slice(from, at).some((token) => has(token, Tag.negation));
}

/** What these show is seen, not said. */
const PICTURE = /^(?:photos?|photographs?|images?|footage|videos?|pictures?|maps?)$/;

/** "Polls show Clinton ahead": what a writing shows, it says. */
function isWriting({ text }: CueContext, { head }: Source): boolean {
  for (let at = head.from; at < head.to; at++) {
    if (at > head.from && has(text.tokens[at], Tag.preposition)) return false;
    if (PICTURE.test(text.tokens[at]?.lower ?? '')) return false;
    if (has(text.tokens[at], Tag.writing)) return true;
  }
  return false;
}
