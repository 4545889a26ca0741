import type { CueContext } from './cue.ts';
import { findSubjectBefore, type Source } from './subject-before.ts';
import { Tag } from './tags.ts';
import { has, isFiniteVerb } from './word-class.ts';

/**
 * Returns the source that a verb without a subject of its own shares: the one of the report
 * it continues ("he said …, adding"), else the subject of its clause ("the union rejected
 * the offer, saying").
 */
export function sharedSource(context: CueContext, at: number): Source | null {
  const { text, frame, cues } = context;
  const clause = clauseStart(context, at);
  const reported = cues.findLast((cue) => cue.clause.from >= clause && isOutermost(cue));
  if (reported?.source) return reported.source;
  for (let place = clause; place < at; place++) {
    if (text.tokens[place]?.quotation !== -1 || !isFiniteVerb(text, place)) continue;
    const subject = findSubjectBefore(
      text,
      { ...frame, from: clause },
      groupStart(context, place),
    );
    if (subject !== null && subject !== 'shared' && subject.kind !== 'relative')
      return subject;
  }
  return null;
}

function isOutermost(cue: CueContext['cues'][number]): boolean {
  return (
    cue.source !== null && cue.source.kind !== 'relative' && cue.content.kind !== 'same'
  );
}

/** The clause after the last semicolon, or after the last comma with "and" or "but" and a subject. */
function clauseStart({ text, frame }: CueContext, at: number): number {
  for (let place = at - 1; place > frame.from; place--) {
    const token = text.tokens[place];
    if (token?.quotation === -1 && has(token, Tag.semicolon)) return place + 1;
  }
  return frame.from;
}

function groupStart({ text, frame }: CueContext, at: number): number {
  let from = at;
  while (from > frame.from && has(text.tokens[from - 1], Tag.adverb | Tag.negation))
    from--;
  return from;
}
