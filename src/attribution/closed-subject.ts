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
  while (segments[0] !== undefined && isFronted(text, segments[0])) segments.shift();
  const first = segments[0];
  if (first === undefined) return null;
  const last = segments.findLast((segment) => !isFronted(text, segment)) ?? first;
  const head = trimLeft(text, first);
  return { kind: 'noun', from: head.from, to: last.to, head };
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
  return has(token, FRONTED) && !has(token, Tag.relative) && token?.lower !== 'of';
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
