import { findContentBefore } from '../content-before.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findSourceAfter } from '../source-after.ts';
import { Tag } from '../tags.ts';
import { has } from '../word-class.ts';

/** "in the words of", "in the view of": the noun between "the" and "of". */
const NOUN = /^(?:words|view|opinion|phrase|estimation|account)$/;

/**
 * "in the words of" with its source: "In the words of one diplomat, the summit was “a
 * funeral”".
 *
 * Reason: stands for "said", in the places of "according to".
 */
export function findInTheWordsOf(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const { tokens } = text;
  if (!NOUN.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') return null;
  if (tokens[at - 1]?.lower !== 'the' || tokens[at - 2]?.lower !== 'in') return null;
  const source = findSourceAfter(text, frame, at + 2);
  if (source === null) return null;
  const from = at - 2;
  const after = has(tokens[source.to], Tag.comma) ? source.to + 1 : source.to;
  const isBefore = from > frame.from && findContentBefore(context, from) !== null;
  return {
    rule: 'in-the-words-of',
    ranges: [{ from, to: at + 2 }],
    source,
    clause: { from, to: source.to },
    content: isBefore ? { kind: 'before' } : { kind: 'after', from: after },
  };
}
