import type { Cue, CueContext } from '../cue.ts';
import { sharedSource } from '../shared-source.ts';
import { findSubjectBefore } from '../subject-before.ts';
import { Tag } from '../tags.ts';
import { groupStart } from '../verb-group.ts';
import { has } from '../word-class.ts';

/** "came to the conclusion that", "made it clear that": the verb, and the word before "that". */
const PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['came', /^(?:conclusion|view|realization)$/],
  ['come', /^(?:conclusion|view)$/],
  ['reached', /^conclusion$/],
  [
    'made',
    /^(?:clear|plain|case|point|argument|claim|accusation|allegation|comment|remark|statement|suggestion)$/,
  ],
  ['make', /^(?:clear|plain|case|point|argument|claim)$/],
  ['makes', /^(?:clear|plain|case|point|argument|claim)$/],
  ['issued', /^(?:warning|statement|reminder|ruling)$/],
  ['gave', /^(?:assurance|assurances|warning|notice|word)$/],
  ['sent', /^(?:word|message)$/],
  ['took', /^(?:view|position)$/],
  ['takes', /^(?:view|position)$/],
  ['raised', /^(?:concern|concerns|possibility|fears?)$/],
  ['voiced', /^(?:concern|concerns|hope|fears?|suspicion)$/],
]);
/** The noun stands within so many words of its verb. */
const REACH = 6;

/**
 * A phrase that reports as one verb would: "Montalvo came to the conclusion that the claims
 * were lies", "She made it clear that she would stay".
 *
 * Reason: the verb alone reports nothing; with its noun and "that" it always does.
 */
export function findReportingPhrase(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const noun = PHRASES.get(text.tokens[at]?.lower ?? '');
  if (noun === undefined) return null;
  const that = thatAfter(context, at, noun);
  if (that < 0) return null;
  const from = groupStart(text, frame, at);
  const subject = findSubjectBefore(text, frame, from);
  const source = subject === 'shared' ? sharedSource(context, from) : subject;
  if (source === null) return null;
  return {
    rule: 'reporting-phrase',
    ranges: [{ from, to: that }],
    source,
    clause: { from: subject === 'shared' ? from : source.from, to: that },
    content: { kind: 'after', from: that },
  };
}

/** Returns the place of "that" directly after the noun, or -1. */
function thatAfter({ text, frame }: CueContext, at: number, noun: RegExp): number {
  for (let place = at + 1; place < Math.min(frame.to, at + REACH); place++) {
    const token = text.tokens[place];
    if (token?.lower === 'that')
      return noun.test(text.tokens[place - 1]?.lower ?? '') ? place : -1;
    if (has(token, Tag.comma)) return -1;
  }
  return -1;
}
