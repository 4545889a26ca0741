import { findContentBefore } from '../content-before.ts';
import type { ContentPlan, Cue, CueContext } from '../cue.ts';
import { findSubjectBefore } from '../subject-before.ts';
import { Tag } from '../tags.ts';
import { groupStart } from '../verb-group.ts';
import { has } from '../word-class.ts';

const PUT = /^(?:put|puts)$/;
/** "put it bluntly": so many words may follow before the comma. */
const REACH = 6;

/**
 * "as Burke put it", "she put it bluntly": "As Burke put it, “Nobody votes for a menu.”"
 *
 * Reason: "put" reports only with "it", and then always words.
 */
export function findPutIt(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const { tokens } = text;
  if (!PUT.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'it') return null;
  const source = findSubjectBefore(text, frame, groupStart(text, frame, at));
  if (source === null || source === 'shared') return null;
  const isAs = tokens[source.from - 1]?.lower === 'as';
  const from = isAs ? source.from - 1 : source.from;
  const content = planContent(context, from, at);
  if (content === null) return null;
  return {
    rule: 'put-it',
    ranges: [{ from: at, to: at + 2 }],
    source,
    clause: { from, to: at + 2 },
    content,
  };
}

function planContent(context: CueContext, from: number, at: number): ContentPlan | null {
  const { text, frame } = context;
  const after = contentAfter(context, at + 2);
  const isAmid = from > frame.from && has(text.tokens[from - 1], Tag.comma);
  if (after >= 0) return { kind: isAmid ? 'around' : 'after', from: after };
  return findContentBefore(context, from) === null ? null : { kind: 'before' };
}

/** Returns the token after the comma or colon that ends the phrase, or -1. */
function contentAfter({ text, frame }: CueContext, from: number): number {
  for (let at = from; at < Math.min(frame.to - 1, from + REACH); at++) {
    if (has(text.tokens[at], Tag.comma | Tag.colon)) return at + 1;
  }
  return -1;
}
