import { canSpeak } from '../can-speak.ts';
import type { ContentPlan, Cue, CueContext } from '../cue.ts';
import type { Source } from '../source.ts';
import { findSourceAfter } from '../source-after.ts';
import { Tag } from '../tags.ts';
import { has } from '../word-class.ts';

/**
 * "according to" with its source: before, after or amid the content. "According to the
 * official, …", "…, according to a log", "The effort, according to Ned Price, is …".
 *
 * Reason: the fourth commonest cue of all; its content is never in doubt, only its source
 * can be long.
 */
export function findAccordingTo(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const { tokens } = text;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const source = findSourceAfter(text, frame, at + 2);
  if (source === null || !isSource(context, at, source)) return null;
  return {
    rule: 'according-to',
    ranges: [{ from: at, to: at + 2 }],
    source,
    clause: { from: at, to: source.to },
    content: planContent(context, at, source),
  };
}

/**
 * "according to plan" and "vary according to age" name a measure: without a comma before it,
 * and as a bare noun, the source must be able to speak.
 */
function isSource({ text, frame }: CueContext, at: number, { head }: Source): boolean {
  const isParted = at === frame.from || has(text.tokens[at - 1], PARTS);
  const isBare = head.to - head.from === 1;
  return (isParted && !isBare) || canSpeak(text, head);
}

const PARTS: number =
  Tag.comma | Tag.dash | Tag.relative | Tag.subordinator | Tag.coordinator;

function planContent(
  { text, frame }: CueContext,
  at: number,
  source: Source,
): ContentPlan {
  const { tokens } = text;
  const isComma = has(tokens[source.to], Tag.comma);
  const after = isComma ? source.to + 1 : source.to;
  const isFirst =
    at === frame.from ||
    has(tokens[at - 1], Tag.relative | Tag.subordinator | Tag.coordinator);
  if (isFirst && after < frame.to) return { kind: 'after', from: after };
  const goesOn =
    isComma &&
    has(tokens[at - 1], Tag.comma) &&
    after < frame.to &&
    !has(
      tokens[after],
      Tag.coordinator | Tag.gerund | Tag.relative | Tag.preposition | Tag.subordinator,
    );
  return goesOn ? { kind: 'around', from: after } : { kind: 'before' };
}
