import { scanLeft } from './left-context.ts';
import { trimLeft } from './phrase-start.ts';
import type { Source } from './source.ts';
import type { Frame, Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import type { Token } from './token.ts';
import { has } from './word-class.ts';

/** What begins a phrase that is no subject: "In May, …", "speaking in Rome, …". */
const FRONTED: number =
  Tag.preposition |
  Tag.subordinator |
  Tag.gerund |
  Tag.adverb |
  Tag.coordinator |
  Tag.stop;

/**
 * Finds the subject whose apposition a comma closes before the verb: "Ruth Osei, a retired
 * nurse, said", "The senator, speaking in Iowa, said". Phrases before it are left out, and
 * those after it that are no apposition.
 *
 * @param end the last token before that comma
 */
export function findClosedSubject(
  text: TaggedText,
  frame: Frame,
  end: number,
): Source | null {
  const segments = segmentsBefore(text, frame, end);
  while (segments[0] !== undefined && isFronted(text, segments[0])) {
    const after = afterPhrase(text, segments[0]);
    if (after === null) segments.shift();
    else segments[0] = after;
  }
  const first = segments[0];
  if (first === undefined) return null;
  const last = segments.findLast((segment) => !isFronted(text, segment)) ?? first;
  const head = trimLeft(text, first);
  return { kind: 'noun', from: head.from, to: last.to, head };
}

/** Nouns that after a bare preposition say how or where, whoever is named next. */
const MANNER =
  /^(?:contrast|comparison|turn|response|reply|return|court|parliament|congress|mitigation|evidence|addition|fact|private|public|tears|retrospect|hindsight)$/;

/** "By contrast | Leo Marsh", "In court | Leo Marsh": no comma parts them; null elsewhere. */
function afterPhrase({ tokens }: TaggedText, { from, to }: Range): Range | null {
  if (!has(tokens[from], Tag.preposition) || from + 2 >= to) return null;
  const isName = has(tokens[from + 2], Tag.capital) && !has(tokens[from + 2], Tag.time);
  return isName && MANNER.test(tokens[from + 1]?.lower ?? '')
    ? { from: from + 2, to }
    : null;
}

/** The phrases between commas, from the beginning of the clause. */
function segmentsBefore(text: TaggedText, frame: Frame, end: number): Range[] {
  const context = scanLeft(text, frame, { last: end, isClosed: true });
  const segments = splitAtCommas(text, context);
  if (context.boundary !== 'verb') return segments;
  if (has(text.tokens[context.from], Tag.comma)) return segments;
  const first = segments.shift(); // it still belongs to the clause before
  const isRelativeNext = has(text.tokens[segments[0]?.from ?? -1], Tag.relative);
  if (isRelativeNext && first) segments.unshift(throughParticiple(text, frame, first));
  return segments;
}

/** "Two people | briefed on the matter, who …, said": the noun before a reduced clause. */
function throughParticiple(text: TaggedText, frame: Frame, { from, to }: Range): Range {
  const { from: start } = scanLeft(text, frame, { last: from - 2, isClosed: false });
  return { from: Math.min(start, from), to };
}

function isFronted({ tokens }: TaggedText, { from, to }: Range): boolean {
  const token = tokens[from];
  if (to - from === 1 && has(token, Tag.time | Tag.adverb)) return true;
  if (isName(tokens.slice(from, to))) return false;
  if (isCapitalGerund(tokens, from)) return true;
  return has(token, FRONTED) && !has(token, Tag.relative) && token?.lower !== 'of';
}

/** Matches `speaking`; does not match `king`. */
const GERUND = /^[a-z]{4,}ing$/;

/** "Speaking outside court, …": as the first word it has a capital, as a name would. */
function isCapitalGerund(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isFirst = at === 0 || has(tokens[at - 1], Tag.stop);
  return (
    isFirst &&
    GERUND.test(tokens[at]?.lower ?? '') &&
    has(next, Tag.preposition) &&
    next?.lower !== 'of'
  );
}

/** "Per Lie": capitals throughout, whatever the words are else. */
function isName(tokens: readonly Token[]): boolean {
  return tokens.length > 1 && tokens.every((token) => has(token, Tag.capital));
}

function splitAtCommas({ tokens }: TaggedText, range: Range): Range[] {
  const segments: Range[] = [];
  let from = range.from;
  for (let at = range.from; at <= range.to; at++) {
    if (at < range.to && !has(tokens[at], Tag.comma)) continue;
    if (at > from) segments.push({ from, to: at });
    from = at + 1;
  }
  return segments;
}
