import { canSpeak } from '../can-speak.ts';
import type { Cue, CueContext } from '../cue.ts';
import type { Source } from '../source.ts';
import { findSourceAfter } from '../source-after.ts';
import type { Frame, Range, TaggedText } from '../tagged-text.ts';
import { Tag } from '../tags.ts';
import { has, isNounLike } from '../word-class.ts';

const REPORT_NOUN =
  /^(?:reports?|story|article|claims?|statements?|allegations?|accusations?|assertions?|announcement|letter|warnings?|complaints?|testimony|arguments?|suggestions?|belief|contention|denials?|admission|insistence|promise|pledge|remarks?|comments?|prediction|view|conclusion|finding)$/;
const JUDGEMENT_NOUN =
  /^(?:criticism|criticisms|condemnation|denunciation|denial|characterization|description|praise|endorsement)$/;
const SOURCE_PREPOSITION = /^(?:in|by|from)$/;

/**
 * A noun that reports, with its source and a "that" clause: "a report in the Wall Street
 * Journal that the training has been ongoing", "the senator's claim that crime had doubled".
 *
 * Reason: news names the first publisher so when another source confirms it; a claim has an
 * owner as a verb has a subject.
 */
export function findReportNoun(context: CueContext, at: number): Cue | null {
  if (JUDGEMENT_NOUN.test(context.text.tokens[at]?.lower ?? '')) {
    return ownedJudgement(context, at);
  }
  if (!REPORT_NOUN.test(context.text.tokens[at]?.lower ?? '')) return null;
  return ownedReport(context, at) ?? publishedReport(context, at);
}

/** "Trent's criticism of the judge": what is judged is the content. */
function ownedJudgement({ text, frame }: CueContext, at: number): Cue | null {
  const isOf = /^(?:of|for)$/.test(text.tokens[at + 1]?.lower ?? '');
  const source = isOf ? ownerBefore(text, frame, at) : null;
  const judged = source === null ? null : findSourceAfter(text, frame, at + 2);
  if (source === null || judged === null || !canSpeak(text, source)) return null;
  const clause = { from: source.from, to: at + 1 };
  const range = { from: at + 1, to: judged.to };
  const ranges = [{ from: source.to, to: at + 1 }];
  return {
    rule: 'report-noun',
    ranges,
    source,
    clause,
    content: { kind: 'fixed', range },
  };
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
function ownedReport({ text, frame, cues }: CueContext, at: number): Cue | null {
  const { tokens } = text;
  if (tokens[at + 1]?.lower !== 'that' || at + 2 >= frame.to) return null;
  const isTaken = cues.some(
    ({ content }) => 'from' in content && content.from === at + 1,
  );
  if (isTaken) return null; // "said in its report that"
  const source = ownerBefore(text, frame, at);
  if (source === null) return null;
  const cue = { from: source.to, to: at + 1 };
  return cueOf(cue, source, { from: source.from, to: at + 1 });
}

/** "the senator's", "his repeated": the genitive or possessive before the noun. */
function ownerBefore(text: TaggedText, frame: Frame, at: number): Source | null {
  const owner = isOwner(text.tokens[at - 1]) ? at - 1 : at - 2;
  if (owner < frame.from || !isOwner(text.tokens[owner])) return null;
  const isName = has(text.tokens[owner], Tag.genitive);
  const from = isName ? nameStart(text, frame.from, owner) : owner;
  const range = { from, to: owner + 1 };
  return { kind: isName ? 'noun' : 'pronoun', ...range, head: range };
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
