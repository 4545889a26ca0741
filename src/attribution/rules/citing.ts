import { canSpeak } from '../can-speak.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findSourceAfter } from '../source-after.ts';

/**
 * "citing" or "quoting" whom the source has it from: "Local media reported that the plant had
 * shut down, citing the energy ministry". A second attribution of the same content, within
 * the first.
 *
 * Reason: this is how news marks hearsay. What is cited must be able to speak: "citing
 * privacy rules" gives a ground, not a source.
 */
export function findCiting(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const word = text.tokens[at]?.lower;
  if (word !== 'citing' && word !== 'quoting') return null;
  const source = findSourceAfter(text, frame, at + 1);
  if (source === null || !canSpeak(text, source.head)) return null;
  return {
    rule: 'citing',
    ranges: [{ from: at, to: at + 1 }],
    source,
    clause: { from: at, to: source.to },
    content: { kind: 'same' },
  };
}
