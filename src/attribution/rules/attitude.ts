import { canSpeak } from '../can-speak.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findSubjectBefore } from '../subject-before.ts';
import { Tag } from '../tags.ts';
import { has, hasFinite, isPhraseStart } from '../word-class.ts';

const ATTITUDE =
  /^(?:concerned|worried|confident|convinced|hopeful|optimistic|pessimistic|certain|sure|adamant|skeptical|sceptical|doubtful|afraid|critical|supportive|dismissive|wary)$/;
const OF_OR_ABOUT = /^(?:of|about|over|by)$/;

/**
 * An attitude with its content: "Associations are concerned the law will change", "Critics
 * were critical of the attacks".
 *
 * Reason: a writer knows an attitude only by what its bearer says.
 */
export function findAttitude(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  if (!ATTITUDE.test(text.tokens[at]?.lower ?? '')) return null;
  const from = groupStart(context, at);
  const to = contentStart(context, at);
  if (from < 0 || to < 0) return null;
  const source = findSubjectBefore(text, frame, from);
  if (source === null || source === 'shared' || !canSpeak(text, source.head)) return null;
  return {
    rule: 'attitude',
    ranges: [{ from, to }],
    source,
    clause: { from: source.from, to },
    content: { kind: 'after', from: to },
  };
}

/** From "have long been" of "have long been critical", or -1 without a form of "be". */
function groupStart({ text, frame }: CueContext, at: number): number {
  const group = Tag.be | Tag.adverb | Tag.auxiliary | Tag.negation;
  let from = at;
  while (from > frame.from && has(text.tokens[from - 1], group)) from--;
  return text.tokens.slice(from, at).some((token) => has(token, Tag.be)) ? from : -1;
}

/** "of the attacks", "that it will", "it will", or -1. */
function contentStart({ text, frame }: CueContext, at: number): number {
  const next = text.tokens[at + 1];
  if (at + 2 >= frame.to) return -1;
  if (OF_OR_ABOUT.test(next?.lower ?? '')) return at + 2;
  const isClause = isPhraseStart(next) && hasFinite(text, at + 1, frame.to);
  return next?.lower === 'that' || isClause ? at + 1 : -1;
}
