import { findComplement } from '../complement.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findObject } from '../object.ts';
import { sharedSource } from '../shared-source.ts';
import { findSubjectBefore, type Source } from '../subject-before.ts';
import type { Range } from '../tagged-text.ts';
import { Tag } from '../tags.ts';
import { has, isNounLike } from '../word-class.ts';

/**
 * A reporting participle: "The union rejected the offer, saying it insults its members",
 * "with one poster writing “…”".
 *
 * Reason: a tenth of all reports. After a comma it shares the subject of its clause; directly
 * after a noun that noun reports ("a message stating …").
 */
export function findParticiple(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const { tokens } = text;
  const verb = tokens[at]?.verb;
  if (verb?.form !== 'gerund' || has(tokens[at - 1], Tag.be | Tag.determiner))
    return null;
  const from = has(tokens[at - 1], Tag.adverb) ? at - 1 : at;
  const source = sourceOf(context, from);
  if (source === null) return null;
  const found =
    findComplement({ text, frame, at, reportingClass: verb.reportingClass }) ??
    findObject({ text, frame, at, reportingClass: verb.reportingClass });
  if (found === null) return null;
  const cue: Range = { from, to: found.cueTo };
  const isAtSource = source.to === from;
  return {
    rule: 'participle',
    ranges: [cue],
    source,
    clause: isAtSource ? { from: source.from, to: found.cueTo } : cue,
    content: { kind: 'after', from: found.from },
  };
}

function sourceOf(context: CueContext, from: number): Source | null {
  const { text, frame } = context;
  const before = text.tokens[from - 1];
  if (from === frame.from) return null;
  if (
    !isNounLike(before) ||
    before?.quotation !== -1 ||
    has(before, Tag.time | Tag.adverb)
  ) {
    return sharedSource(context, from);
  }
  const subject = findSubjectBefore(text, frame, from);
  return subject === 'shared' || subject === null
    ? sharedSource(context, from)
    : nearest(context, subject);
}

/** Of "with one poster" the source is "one poster". */
function nearest({ text }: CueContext, source: Source): Source {
  let from = source.from;
  for (let at = source.from; at < source.to; at++) {
    if (has(text.tokens[at], Tag.preposition) && text.tokens[at]?.lower !== 'of')
      from = at + 1;
  }
  const range = { from, to: source.to };
  return from === source.from ? source : { ...source, ...range, head: range };
}
