import { canSpeak } from '../can-speak.ts';
import type { Cue, CueContext } from '../cue.ts';
import { sharedSource } from '../shared-source.ts';
import type { Range } from '../tagged-text.ts';
import { Tag } from '../tags.ts';
import { has } from '../word-class.ts';

/** Words between subject and colon that still are one reporting phrase: "was blunt:". */
const LONGEST_PHRASE = 7;
/** A shorter quotation after a colon is a name or a title. */
const SHORTEST_QUOTATION = 4;

/**
 * A colon before a quotation, in a sentence that reports nothing else: "Her lawyer was blunt:
 * “There is no case.”" The subject of the sentence speaks; the quotation may be the next
 * paragraph.
 *
 * Reason: the colon says that what follows are the words of the one just shown.
 */
export function findColon(context: CueContext, at: number): Cue | null {
  const { text, frame, cues } = context;
  const { tokens } = text;
  if (!has(tokens[at], Tag.colon) || cues.length > 0) return null;
  const quoted = text.quotations[tokens[at + 1]?.quotation ?? -1];
  if (quoted === undefined || quoted.to - quoted.from < SHORTEST_QUOTATION) return null;
  const source = sharedSource(context, at);
  if (source === null || !canSpeak(text, source.head)) return null;
  const isNear = source.to < at && at - source.to <= LONGEST_PHRASE;
  const cue: Range = { from: isNear ? source.to : at, to: at + 1 };
  const isNext = at + 1 >= frame.to;
  return {
    rule: 'colon',
    ranges: [cue],
    source,
    clause: { from: source.from, to: at + 1 },
    content: isNext ? { kind: 'next' } : { kind: 'after', from: at + 1 },
  };
}
