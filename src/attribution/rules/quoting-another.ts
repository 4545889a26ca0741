import { findComplement } from '../complement.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findSourceAfter } from '../source-after.ts';
import { findSubjectBefore } from '../subject-before.ts';
import { groupStart } from '../verb-group.ts';

const QUOTES = /^(?:quoted|quotes|quote|cited|cites)$/;
const SPEAKING = /^(?:saying|telling|stating|writing|claiming|adding)$/;
/** "as saying" stands within so many words after "quoted". */
const REACH = 14;

/**
 * One who quotes another: "State media quoted Kim as saying the test was a success". The
 * outer source; the one quoted is an attribution of the same content (`findQuotedOther`).
 *
 * Reason: hearsay again, this time with both sources named by one verb.
 */
export function findQuotingAnother(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  if (!QUOTES.test(text.tokens[at]?.lower ?? '')) return null;
  const quoted = findSourceAfter(text, frame, at + 1);
  const saying = quoted === null ? -1 : quoted.to + 1;
  if (!isAsSaying(context, saying)) return null;
  const from = groupStart(text, frame, at);
  const source = findSubjectBefore(text, frame, from);
  const content = contentOf(context, saying);
  if (source === null || source === 'shared' || content < 0) return null;
  return {
    rule: 'quoting-another',
    ranges: [{ from, to: at + 1 }],
    source,
    clause: { from: source.from, to: at + 1 },
    content: { kind: 'after', from: content },
  };
}

/**
 * The one quoted, in "State media quoted Kim as saying …": the inner source, held by the one
 * who quotes where that one is found.
 */
export function findQuotedOther(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  if (!isAsSaying(context, at)) return null;
  for (let verb = at - 2; verb >= Math.max(frame.from, at - REACH); verb--) {
    if (!QUOTES.test(text.tokens[verb]?.lower ?? '')) continue;
    const source = findSourceAfter(text, frame, verb + 1);
    const content = contentOf(context, at);
    if (source === null || source.to !== at - 1 || content < 0) return null;
    const hasQuoter = context.cues.at(-1)?.rule === 'quoting-another';
    return {
      rule: 'quoting-another',
      ranges: [{ from: at - 1, to: at + 1 }],
      source,
      clause: { from: source.from, to: at + 1 },
      content: hasQuoter ? { kind: 'same' } : { kind: 'after', from: content },
    };
  }
  return null;
}

function isAsSaying({ text }: CueContext, at: number): boolean {
  const isSaying = SPEAKING.test(text.tokens[at]?.lower ?? '');
  return isSaying && text.tokens[at - 1]?.lower === 'as';
}

function contentOf({ text, frame }: CueContext, at: number): number {
  const reportingClass = text.tokens[at]?.verb?.reportingClass ?? 'say';
  return findComplement({ text, frame, at, reportingClass })?.from ?? -1;
}
