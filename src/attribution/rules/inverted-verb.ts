import { findContentBefore } from '../content-before.ts';
import type { ContentPlan, Cue, CueContext } from '../cue.ts';
import type { Source } from '../source.ts';
import { findSourceAfter } from '../source-after.ts';
import { Tag } from '../tags.ts';
import { has, isFiniteVerb } from '../word-class.ts';

/**
 * A reporting verb before its subject: "“The bridge will stay closed,” said Maria Ortega,
 * the city's chief engineer", "Recipients, said Maurer, are required to exhibit them".
 *
 * Reason: one in ten reports in news. English inverts only after the content or a part of
 * it, and only a simple past or present: an auxiliary keeps its subject before it.
 */
export function findInvertedVerb(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const { tokens } = text;
  const verb = tokens[at]?.verb;
  if (verb?.form !== 'past' && verb?.form !== 'present') return null;
  if (!INVERTS.test(verb.reportingClass)) return null;
  const from = has(tokens[at - 1], Tag.adverb) ? at - 1 : at;
  const before = findContentBefore(context, from);
  const source = findSourceAfter(text, frame, at + 1);
  if (source === null || source.kind === 'pronoun') return null;
  if (isFiniteVerb(text, source.to)) return null;
  const content = planContent(context, { source, from, before });
  if (content === null) return null;
  return {
    rule: 'inverted-verb',
    ranges: [{ from, to: at + 1 }],
    source,
    clause: { from, to: source.to },
    content,
  };
}

const INVERTS = /^(?:say|utter|argue|announce|ask|think)$/;

function planContent(
  { text, frame }: CueContext,
  {
    source,
    from,
    before,
  }: {
    source: Source;
    from: number;
    before: 'quotation' | 'clause' | null;
  },
): ContentPlan | null {
  const { tokens } = text;
  const next = source.to;
  const isComma = has(tokens[next], Tag.comma);
  const after = isComma ? next + 1 : next;
  const isQuoted = after < frame.to && (tokens[after]?.quotation ?? -1) >= 0;
  if (before !== null && isQuoted) return { kind: 'around', from: after };
  const goesOn = isComma && from > frame.from && has(tokens[from - 1], Tag.comma);
  if (goesOn && isFiniteVerb(text, after)) return { kind: 'around', from: after };
  return before === null ? null : { kind: 'before' };
}
