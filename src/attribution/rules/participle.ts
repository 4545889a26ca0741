import { type Complement, findComplement } from '../complement.ts';
import type { Cue, CueContext } from '../cue.ts';
import { findObject } from '../object.ts';
import { sharedSource } from '../shared-source.ts';
import type { Source } from '../source.ts';
import { findSubjectBefore } from '../subject-before.ts';
import type { TaggedText } from '../tagged-text.ts';
import { SPEAKER, Tag } from '../tags.ts';
import { has, isFiniteVerb, isNounLike } from '../word-class.ts';

const PHRASE_START: number = Tag.determiner | Tag.possessive;
const ISSUES =
  /^(?:issued|released|sent|posted|published|wrote|signed|circulated|made|tweeted|issues|releases|sends)$/;
/** Prepositions after which a participle keeps the subject of its clause: "by saying". */
const KEEPS_SUBJECT =
  /^(?:by|after|before|while|when|in|without|since|not|then|despite)$/;

/**
 * A reporting participle: "The union rejected the offer, saying it insults its members",
 * "with one poster writing “…”".
 *
 * Reason: a tenth of all reports. After a comma it shares the subject of its clause; directly
 * after a noun for a speaker, that one reports ("a message stating …").
 */
export function findParticiple(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const verb = text.tokens[at]?.verb;
  if (verb?.form !== 'gerund' || at === frame.from) return null;
  const from = has(text.tokens[at - 1], Tag.adverb) ? at - 1 : at;
  const noun = speakerBefore(text, frame.from, from);
  const issued = noun === null ? null : issuerOf(context, noun);
  const own = issued?.source ?? noun;
  const found = reported(context, at, own !== null || isParted(context, from));
  if (found === null) return null;
  const source = own ?? (isAttached(context, from) ? sharedSource(context, from) : null);
  if (source === null) return null;
  const cue = { from: issued === null ? from : issued.verb, to: found.cueTo };
  return {
    rule: 'participle',
    ranges: [cue],
    source,
    clause: own === null ? cue : { from: own.from, to: found.cueTo },
    content: { kind: 'after', from: found.from, isObject: found.shape === 'object' },
  };
}

/** "The campaign released a statement calling …": who issues a writing speaks in it. */
function issuerOf(
  { text, frame }: CueContext,
  noun: Source,
): { source: Source; verb: number } | null {
  const verb = noun.from - 1;
  if (!has(text.tokens[noun.to - 1], Tag.writing)) return null;
  if (!ISSUES.test(text.tokens[verb]?.lower ?? '')) return null;
  const source = findSubjectBefore(text, frame, verb);
  return source === null || source === 'shared' ? null : { source, verb };
}

/** An object is reported only after a comma: "offered help, citing need", not "by proposing cuts". */
function reported(
  { text, frame }: CueContext,
  at: number,
  isFree: boolean,
): Complement | null {
  const reportingClass = text.tokens[at]?.verb?.reportingClass ?? 'say';
  const place = { text, frame, at, reportingClass };
  const found = findComplement(place);
  if (isFree) return found ?? findObject(place);
  return found?.shape === 'infinitive' ? null : found;
}

function isParted({ text }: CueContext, from: number): boolean {
  return has(text.tokens[from - 1], Tag.comma | Tag.coordinator | Tag.dash);
}

/** Tells whether a participle shares the subject of the clause before it. */
function isAttached(context: CueContext, from: number): boolean {
  const before = context.text.tokens[from - 1];
  if (isParted(context, from) || (before?.quotation ?? -1) >= 0) return true;
  if (KEEPS_SUBJECT.test(before?.lower ?? '')) return true;
  return (
    isNounLike(before) &&
    !has(before, Tag.determiner | Tag.possessive | Tag.genitive) &&
    !isFiniteVerb(context.text, from - 1)
  );
}

/**
 * Returns the noun phrase that ends before the participle, where its noun can speak or "with"
 * stands before it: "a message stating", "with one visitor shouting".
 */
function speakerBefore(text: TaggedText, first: number, to: number): Source | null {
  const { tokens } = text;
  const noun = tokens[to - 1];
  if (noun?.quotation !== -1 || !isNounLike(noun) || isFiniteVerb(text, to - 1))
    return null;
  if (has(noun, Tag.genitive | Tag.determiner | Tag.possessive)) return null;
  let from = to - 1;
  while (from > first && !has(tokens[from], PHRASE_START) && isInPhrase(text, from - 1)) {
    from--;
  }
  const isWith = tokens[from - 1]?.lower === 'with';
  if (!isWith && !has(noun, SPEAKER)) return null;
  return { kind: 'noun', from, to, head: { from, to } };
}

function isInPhrase(text: TaggedText, at: number): boolean {
  const token = text.tokens[at];
  return token?.quotation === -1 && isNounLike(token) && !isFiniteVerb(text, at);
}
