import { type Complement, cueTail, findComplement } from '../complement.ts';
import {
  type ContentBefore,
  findContentBefore,
  segmentStart,
} from '../content-before.ts';
import type { ContentPlan, Cue, CueContext } from '../cue.ts';
import { isHeadline } from '../is-headline.ts';
import { isReportJoined } from '../report-joined.ts';
import type { Source } from '../source.ts';
import { findSubjectBefore } from '../subject-before.ts';
import type { TaggedText } from '../tagged-text.ts';
import { Tag } from '../tags.ts';
import { findVerbGroup, type VerbGroup } from '../verb-group.ts';
import { has, hasFinite, isFiniteVerb } from '../word-class.ts';

/**
 * A reporting verb after its subject: "Police said two people had been arrested",
 * "“We have the money,” Mayor Lindqvist said. “What we lack is time.”"
 *
 * Reason: three quarters of all reports in news have this order. The content follows where a
 * clause, "that" or a quotation does; else it is the quotation or the clause before.
 */
export function findSpeechVerb(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const verb = text.tokens[at]?.verb;
  if (!verb) return null;
  const group = findVerbGroup(text, frame, at);
  if (group === null || group.isInfinitive || group.isPassive) return null;
  const source = findSubjectBefore(text, frame, group.from);
  if (source === null || source === 'shared') return null;
  if (isHeadline(text, frame) && isBareCount(text, source, at)) return null;
  const planned = planContent(context, group, source);
  if (planned === null) return null;
  const [content, cueTo] = planned;
  return {
    rule: 'speech-verb',
    ranges: [{ from: group.from, to: cueTo }],
    source,
    clause: { from: source.from, to: cueTo },
    content,
  };
}

// Matches "two", "dozens"; figures have a tag.
const SPELT_COUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|dozens?|scores|hundreds|thousands)$/;

/**
 * "Ten on board | feared dead", "two | accused of theft": a headline tells in the present and
 * leaves out "are", so a past form behind a number and a preposition is no verb of theirs.
 */
function isBareCount({ tokens }: TaggedText, { head }: Source, at: number): boolean {
  const [first, next] = [tokens[head.from], tokens[head.from + 1]];
  return (
    (has(first, Tag.number) || SPELT_COUNT.test(first?.lower ?? '')) &&
    (head.to === head.from + 1 || has(next, Tag.preposition)) &&
    tokens[at]?.verb?.form !== 'present' &&
    tokens[at]?.verb?.form !== 'base'
  );
}

/** Where the content stands, and where the cue ends. */
type Planned = readonly [ContentPlan, number] | null;

function planContent(context: CueContext, { at }: VerbGroup, source: Source): Planned {
  const { text, frame } = context;
  const reportingClass = text.tokens[at]?.verb?.reportingClass ?? 'say';
  const resumed = reportingClass === 'judge' ? -1 : resumesAt(context, source, at);
  if (resumed >= 0) return [{ kind: 'around', from: resumed }, resumed - 1];
  const before = contentBefore(context, source, reportingClass);
  const complement = findComplement({ text, frame, at, reportingClass });
  const isAmid = before === 'clause' || beginsBefore(context, source);
  if (isAmid && complement !== null && goesOnQuoted(context, complement)) {
    return [{ kind: 'around', from: complement.from }, complement.cueTo];
  }
  if (complement !== null && (before !== 'quotation' || complement.shape === 'that')) {
    return [{ kind: 'after', from: complement.from }, complement.cueTo];
  }
  return SPEAKS_AFTER.test(reportingClass)
    ? planBefore(context, at, { before, complement })
    : null;
}

function contentBefore(
  context: CueContext,
  source: Source,
  reportingClass: string,
): ContentBefore {
  if (source.kind === 'relative') return null;
  const before = findContentBefore(context, source.from);
  return before === 'clause' && reportingClass === 'utter' ? null : before;
}

/** "The finding, they write, “changes everything”": a subject and a comma before the source. */
function beginsBefore(context: CueContext, { from }: Source): boolean {
  const { tokens } = context.text;
  const start = segmentStart(context);
  const isParted = has(tokens[from - 1], Tag.comma) && tokens[from - 1]?.quotation === -1;
  const isGerund = tokens[start]?.lower.endsWith('ing') === true; // "Speaking in Rome, Ruiz said"
  return isParted && start < from - 1 && !isGerund && !has(tokens[start], NOT_A_SUBJECT);
}

/** "It is wrong, Kell said, “and people know it.”": the quotation goes on with the sentence. */
function goesOnQuoted({ text }: CueContext, { shape, from }: Complement): boolean {
  return shape === 'quotation' && !has(text.tokens[from], Tag.capital);
}

/** The content stands before the cue, or in the next paragraph. */
function planBefore(
  context: CueContext,
  at: number,
  { before, complement }: { before: ContentBefore; complement: Complement | null },
): Planned {
  const { text, frame } = context;
  const reportingClass = text.tokens[at]?.verb?.reportingClass ?? 'say';
  const tail = cueTail({ text, frame, at, reportingClass });
  if (before === null) {
    return leadsToNext(context, tail) ? [{ kind: 'next' }, tail] : null;
  }
  return complement?.shape === 'quotation'
    ? [{ kind: 'around', from: complement.from }, complement.cueTo]
    : [{ kind: 'before' }, tail];
}

/** Classes whose content can stand before the verb. */
const SPEAKS_AFTER = /^(?:say|utter|tell|argue|announce|ask|promise|think|show|urge)$/;

const NOT_A_SUBJECT: number =
  Tag.preposition |
  Tag.subordinator |
  Tag.adverb |
  Tag.gerund |
  Tag.past |
  Tag.coordinator;
/** "…,” she said, when pressed", "…, and hung up": no content goes on so. */
const NOT_RESUMED: number =
  Tag.gerund | Tag.preposition | Tag.coordinator | Tag.subordinator | Tag.question;
/** A reporting clause between commas has so many words after its verb at most. */
const PARENTHESIS_REACH = 8;

/** "Rathbun stated, ¶ “…”": the sentence ends in a comma or a colon before a quotation. */
function leadsToNext({ text, frame }: CueContext, tail: number): boolean {
  const isQuoted = (text.tokens[frame.to]?.quotation ?? -1) >= 0;
  return (
    isQuoted && tail === frame.to - 1 && has(text.tokens[tail], Tag.comma | Tag.colon)
  );
}

/**
 * "The vote, he said, was fair", "The hit, we saw from the line, was the booth": between two
 * commas. Returns where the content goes on, or -1.
 */
function resumesAt(context: CueContext, source: Source, at: number): number {
  const { text, frame } = context;
  const { tokens } = text;
  if (source.kind === 'relative') return -1;
  if (!has(tokens[source.from - 1], Tag.comma) || source.from - 1 <= frame.from)
    return -1;
  const limit = Math.min(frame.to - 1, at + PARENTHESIS_REACH);
  let comma = at + 1;
  while (comma < limit && isInParenthesis(text, comma)) comma++;
  if (comma >= limit || !has(tokens[comma], Tag.comma)) return -1;
  const next = tokens[comma + 1];
  if (next?.quotation !== -1) return -1;
  if (isApposition(context, source, comma + 1)) return -1;
  const isShort = comma === at + 1 && !has(next, NOT_RESUMED);
  return isShort || goesOn(context, source, comma + 1) ? comma + 1 : -1;
}

/** A predicate, what completes a clause, or another clause of what is told. */
function goesOn(context: CueContext, source: Source, from: number): boolean {
  return (
    isFiniteVerb(context.text, from) ||
    isBroken(context, source, from) ||
    isReportJoined(context, source, from)
  );
}

/** Stands between an auxiliary and its verb: "would sooner". */
const BETWEEN =
  /^(?:rather|sooner|soon|never|not|also|still|now|even|probably|certainly|have|be)$/;

/**
 * What stands before is no clause without what follows: "The town would rather, he tells me, |
 * sell it", "On the last day, she says, | when the boat sank, it was Lind who swam".
 */
function isBroken(context: CueContext, { from: source }: Source, from: number): boolean {
  const { text, frame } = context;
  const { tokens } = text;
  const isBetween = BETWEEN.test(tokens[source - 2]?.lower ?? '');
  const isHalved = has(tokens[isBetween ? source - 3 : source - 2], Tag.auxiliary);
  // "They did all they could, she said, after the storm" is whole before that.
  if (isHalved && !has(tokens[from], NOT_RESUMED)) return true;
  const start = segmentStart(context);
  const isFronted =
    has(tokens[start], Tag.preposition) && !has(tokens[start], Tag.gerund);
  const opensClause = has(tokens[from], Tag.subordinator | Tag.question);
  return (
    isFronted &&
    opensClause &&
    !hasFinite(text, start, source) &&
    hasFinite(text, from + 1, frame.to)
  );
}

/** Words of the noun before its relative pronoun. */
const NOUN_REACH = 5;

/** "…, he said, a step that would end it": says what the reporter makes of it. */
function isApposition(context: CueContext, source: Source, from: number): boolean {
  const { text } = context;
  if (!/^an?$/.test(text.tokens[from]?.lower ?? '')) return false;
  const hasRelative = text.tokens
    .slice(from + 2, from + NOUN_REACH)
    .some((token) => /^(?:that|which)$/.test(token.lower));
  return hasRelative && hasFinite(text, segmentStart(context), source.from);
}

function isInParenthesis(text: TaggedText, at: number): boolean {
  const token = text.tokens[at];
  return token?.quotation === -1 && !has(token, Tag.comma) && !isFiniteVerb(text, at);
}
