import type { Cue, CueContext } from '../cue.ts';
import { findSourceAfter } from '../source-after.ts';
import { Tag } from '../tags.ts';
import { has } from '../word-class.ts';

const REPORT_NOUN =
  /^(?:report|reports|story|article|claim|claims|statement|allegation|allegations|assertion|announcement|letter|warning|complaint|testimony)$/;
const SOURCE_PREPOSITION = /^(?:in|by|from)$/;

/**
 * A noun that reports, with its source and a "that" clause: "a report in the Wall Street
 * Journal that the training has been ongoing".
 *
 * Reason: news names the first publisher so when another source confirms it.
 */
export function findReportNoun({ text, frame }: CueContext, at: number): Cue | null {
  const { tokens } = text;
  if (!REPORT_NOUN.test(tokens[at]?.lower ?? '')) return null;
  if (!SOURCE_PREPOSITION.test(tokens[at + 1]?.lower ?? '')) return null;
  const source = findSourceAfter(text, frame, at + 2);
  if (source === null || tokens[source.to]?.lower !== 'that') return null;
  const from = has(tokens[at - 1], Tag.determiner) ? at - 1 : at;
  return {
    rule: 'report-noun',
    ranges: [{ from, to: at + 2 }],
    source,
    clause: { from, to: source.to },
    content: { kind: 'after', from: source.to },
  };
}
