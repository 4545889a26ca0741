import type { Cue, CueContext } from '../cue.ts';
import { findSubjectBefore } from '../subject-before.ts';
import { Tag } from '../tags.ts';
import { has } from '../word-class.ts';

const ISSUES = /^(?:issued|released|posted|published|gave|made|sent|put)$/;
const STATEMENT =
  /^(?:statement|letter|comment|tweet|post|response|message|warning|apology)$/;
/** The statement stands within so many words of its verb. */
const REACH = 6;

/**
 * A statement that is issued, and quoted in the next sentence: "Senator Cornyn issued a
 * statement on the decision. “Like many Texans, I am disappointed.”"
 *
 * Reason: the noun reports where the sentence has no reporting verb.
 */
export function findIssuedStatement(context: CueContext, at: number): Cue | null {
  const { text, frame, cues } = context;
  const { tokens } = text;
  if (cues.length > 0 || !ISSUES.test(tokens[at]?.lower ?? '')) return null;
  if ((tokens[frame.to]?.quotation ?? -1) < 0) return null;
  const to = statementEnd(context, at);
  if (to < 0) return null;
  const source = findSubjectBefore(text, frame, at);
  if (source === null || source === 'shared') return null;
  return {
    rule: 'issued-statement',
    ranges: [{ from: at, to }],
    source,
    clause: { from: source.from, to },
    content: { kind: 'next' },
  };
}

function statementEnd({ text, frame }: CueContext, at: number): number {
  for (let place = at + 1; place < Math.min(frame.to, at + REACH); place++) {
    const token = text.tokens[place];
    if (STATEMENT.test(token?.lower ?? '')) return place + 1;
    if (has(token, Tag.comma | Tag.preposition)) return -1;
  }
  return -1;
}
