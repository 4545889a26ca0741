import { findComplement } from '../complement.ts';
import { findContentBefore } from '../content-before.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findSourceAfter } from '../source-after.ts';
import { findSubjectBefore } from '../subject-before.ts';
import { Tag } from '../tags.ts';
import { groupStart } from '../verb-group.ts';
import { has } from '../word-class.ts';

const QUOTED = /^(?:quoted|cited|reported|recorded|heard|described)$/;
const SPEAKING = /^(?:saying|telling|stating|writing|claiming|adding)$/;
/** "as saying" stands within so many words after "quoted". */
const REACH = 14;

/**
 * "was quoted (by Z) as saying": "Minister Kovacs was quoted by state television as saying the
 * border would reopen". The one quoted speaks; the one who quotes is another attribution of
 * the same content (`findQuoting`), which holds this one.
 *
 * Reason: the passive turns the usual order round, so that the subject is the inner source.
 */
export function findQuotedAsSaying(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const { tokens } = text;
  if (!SPEAKING.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower !== 'as')
    return null;
  const quoted = quotedBefore(context, at);
  if (quoted < 0) return null;
  const source = findSubjectBefore(text, frame, groupStart(text, frame, quoted));
  if (source === null || source === 'shared') return null;
  const reportingClass = tokens[at]?.verb?.reportingClass ?? 'say';
  const complement = findComplement({ text, frame, at, reportingClass });
  const before = findContentBefore(context, source.from);
  if (complement === null && before === null) return null;
  return {
    rule: 'quoted-as-saying',
    ranges: [{ from: at - 1, to: complement?.cueTo ?? at + 1 }],
    source,
    clause: { from: source.from, to: at + 1 },
    content:
      complement === null ? { kind: 'before' } : { kind: 'after', from: complement.from },
  };
}

/**
 * The one who quotes, in "was quoted by state television as saying …": the outer source.
 * Reason as for {@link findQuotedAsSaying}.
 */
export function findQuoting({ text, frame }: CueContext, at: number): Cue | null {
  const { tokens } = text;
  if (!QUOTED.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'by')
    return null;
  const source = findSourceAfter(text, frame, at + 2);
  const saying = source === null ? -1 : source.to + 1;
  if (source === null || !SPEAKING.test(tokens[saying]?.lower ?? '')) return null;
  const reportingClass = tokens[saying]?.verb?.reportingClass ?? 'say';
  const complement = findComplement({ text, frame, at: saying, reportingClass });
  if (complement === null) return null;
  return {
    rule: 'quoted-as-saying',
    ranges: [{ from: at, to: at + 1 }],
    source,
    clause: { from: at, to: source.to },
    content: { kind: 'after', from: complement.from },
  };
}

/** Returns the place of "quoted" before "as saying", or -1. */
function quotedBefore({ text, frame }: CueContext, at: number): number {
  for (let place = at - 2; place >= Math.max(frame.from, at - REACH); place--) {
    if (!QUOTED.test(text.tokens[place]?.lower ?? '')) continue;
    return has(text.tokens[place - 1], Tag.be | Tag.adverb) ? place : -1;
  }
  return -1;
}
