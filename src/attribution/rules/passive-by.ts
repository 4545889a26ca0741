import { skipAdverbials } from '../adverbials.ts';
import { canSpeak } from '../can-speak.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findSourceAfter } from '../source-after.ts';
import { findVerbGroup } from '../verb-group.ts';

/** "Questioned by police" is no report, and is left out below. */
const JUDGES = /^(?:judge|announce)$/;

/**
 * A passive with the one who judges: "The ruling was described by Ms. Gil as a landmark",
 * "The plan was criticised by unions".
 *
 * Reason: only "by" names a source here; the subject is what is judged. A passive without
 * it reports nobody's words.
 */
export function findPassiveBy(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const { tokens } = text;
  const verb = tokens[at]?.verb;
  if (!verb || verb.lemma === 'question' || tokens[at + 1]?.lower !== 'by') return null;
  if (verb.lemma === 'tell') return toldBy(context, at);
  if (!JUDGES.test(verb.reportingClass)) return null;
  const group = findVerbGroup(text, frame, at);
  if (group?.isPassive !== true || group.isInfinitive) return null;
  const source = findSourceAfter(text, frame, at + 2);
  if (source === null || !canSpeak(text, source.head)) return null;
  const clause = { from: group.from, to: source.to };
  const ranges = [{ from: group.from, to: at + 2 }];
  const isAs = tokens[source.to]?.lower === 'as';
  return {
    rule: 'passive-by',
    ranges,
    source,
    clause,
    content: isAs ? { kind: 'around', from: source.to } : { kind: 'before' },
  };
}

/** "The aide was told by an engineer in May that the deck had cracked". */
function toldBy({ text, frame }: CueContext, at: number): Cue | null {
  const group = findVerbGroup(text, frame, at);
  if (group?.isPassive !== true || group.isInfinitive) return null;
  const source = findSourceAfter(text, frame, at + 2);
  if (source === null || !canSpeak(text, source.head)) return null;
  const that = skipAdverbials(text, frame, source.to);
  if (text.tokens[that]?.lower !== 'that') return null;
  return {
    rule: 'passive-by',
    ranges: [{ from: group.from, to: at + 2 }],
    source,
    clause: { from: group.from, to: source.to },
    content: { kind: 'after', from: that },
  };
}
