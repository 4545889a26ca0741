import type { Cue, CueContext } from '../cue.ts';
import type { Source } from '../source.ts';
import { findSourceAfter } from '../source-after.ts';
import type { Range, TaggedText } from '../tagged-text.ts';
import { Tag } from '../tags.ts';
import { has, isNounLike } from '../word-class.ts';

const REPORT_NOUN =
  /^(?:reports?|story|article|claims?|statements?|allegations?|accusations?|assertions?|announcement|letter|warnings?|complaints?|testimony|arguments?|suggestions?|belief|contention|denials?|admission|insistence|promise|pledge|remarks?|comments?|prediction|view|conclusion|finding)$/;
const SOURCE_PREPOSITION = /^(?:in|by|from)$/;

/**
 * A noun that reports, with its source and a "that" clause: "a report in the Wall Street
 * Journal that the training has been ongoing", "the senator's claim that crime had doubled".
 *
 * Reason: news names the first publisher so when another source confirms it; a claim has an
 * owner as a verb has a subject.
 */
export function findReportNoun(context: CueContext, at: number): Cue | null {
  if (!REPORT_NOUN.test(context.text.tokens[at]?.lower ?? '')) return null;
  return ownedReport(context, at) ?? publishedReport(context, at);
}

function publishedReport({ text, frame }: CueContext, at: number): Cue | null {
  const { tokens } = text;
  if (!SOURCE_PREPOSITION.test(tokens[at + 1]?.lower ?? '')) return null;
  const source = findSourceAfter(text, frame, at + 2);
  if (source === null || tokens[source.to]?.lower !== 'that') return null;
  const from = has(tokens[at - 1], Tag.determiner) ? at - 1 : at;
  return cueOf({ from, to: at + 2 }, source, { from, to: source.to });
}

/** "the senator's claim that", "their repeated warnings that". */
function ownedReport({ text, frame }: CueContext, at: number): Cue | null {
  const { tokens } = text;
  if (tokens[at + 1]?.lower !== 'that' || at + 2 >= frame.to) return null;
  const adjective = at - 1;
  const owner = isOwner(tokens[adjective]) ? adjective : adjective - 1;
  if (owner < frame.from || !isOwner(tokens[owner])) return null;
  const isName = has(tokens[owner], Tag.genitive);
  const from = isName ? nameStart(text, frame.from, owner) : owner;
  const range = { from, to: owner + 1 };
  const source: Source = { kind: isName ? 'noun' : 'pronoun', ...range, head: range };
  return cueOf({ from: owner + 1, to: at + 1 }, source, { from, to: at + 1 });
}

/** From "the" of "the Vermont senator's". */
function nameStart({ tokens }: TaggedText, first: number, owner: number): number {
  let from = owner;
  while (from > first && isNounLike(tokens[from - 1])) {
    const before = tokens[from - 1];
    if (before?.verb != null && !has(before, Tag.capital)) break;
    from--;
    if (has(before, Tag.determiner | Tag.possessive)) break;
  }
  return from;
}

function isOwner(token: CueContext['text']['tokens'][number] | undefined): boolean {
  return (
    has(token, Tag.genitive) || (has(token, Tag.possessive) && token?.lower !== 'whose')
  );
}

function cueOf(cue: Range, source: Source, clause: Range): Cue {
  return {
    rule: 'report-noun',
    ranges: [cue],
    source,
    clause,
    content: { kind: 'after', from: clause.to },
  };
}
