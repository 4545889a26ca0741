import { canSpeak } from '../can-speak.ts';
import { findContentBefore } from '../content-before.ts';
import type { Cue, CueContext } from '../cue.ts';
import type { Source } from '../source.ts';
import { findSourceAfter } from '../source-after.ts';
import { findSubjectBefore } from '../subject-before.ts';
import { Tag } from '../tags.ts';
import { has, isFiniteVerb } from '../word-class.ts';

/**
 * Any verb beside a quotation that nothing else reports: "“It is what it is,” Burke shrugged",
 * "“Never,” she shot back", "“We was robbed,” groaned the manager".
 *
 * Reason: a quotation that ends in a comma needs a reporting clause, whatever its verb; half
 * of the cues in news are rare ones.
 */
export function findBesideQuotation(context: CueContext, at: number): Cue | null {
  const { text, frame, cues } = context;
  const token = text.tokens[at];
  if (cues.length > 0 || has(token, Tag.be | Tag.auxiliary) || !isFiniteVerb(text, at))
    return null;
  const source = inverted(context, at) ?? findSubjectBefore(text, frame, at);
  if (source === null || source === 'shared' || source.kind === 'relative') return null;
  const clause = { from: Math.min(source.from, at), to: Math.max(source.to, at + 1) };
  if (findContentBefore(context, clause.from) !== 'quotation') return null;
  if (!canSpeak(text, source.head)) return null;
  return {
    rule: 'beside-quotation',
    ranges: [{ from: at, to: at + 1 }],
    source,
    clause,
    content: { kind: 'before' },
  };
}

function inverted({ text, frame }: CueContext, at: number): Source | null {
  const before = text.tokens[at - 1];
  const isAfterQuotation =
    before !== undefined && (before.quotation >= 0 || has(before, Tag.comma));
  if (!isAfterQuotation) return null;
  const source = findSourceAfter(text, frame, at + 1);
  return source?.kind === 'noun' ? source : null;
}
