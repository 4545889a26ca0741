import { datelineLength } from '../text/dateline.ts';
import type { Quotation } from '../text/quotation.ts';
import { findQuotations } from '../text/quotation-marks.ts';
import type { Span } from '../text/span.ts';
import type { SplitText } from '../text/split-text.ts';
import { Tag } from './tags.ts';
import { splitWords, type Token, tagWord, withGenitive } from './token.ts';

/** A half-open range `[from, to)` of token places. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A quotation as a range of tokens. */
export interface QuotedRange extends Range {
  readonly quotation: Quotation;
}

/**
 * A sentence of the reporter: sentences that part only inside a quotation are one frame.
 * `“Why? Tell me,” he asked.` is one, as is a quotation of three sentences.
 */
export interface Frame extends Range {
  /** Place in `SplitText.paragraphs`. */
  readonly paragraph: number;
}

/** A text as the rules read it. Tokens, frames and quotations are sorted and apart. */
export interface TaggedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly frames: readonly Frame[];
  readonly quotations: readonly QuotedRange[];
}

/** Tokens in a frame at most; the longest sentences of news have some 300. */
const LONGEST_FRAME = 2000;
/** Marks that are no tokens; an apostrophe alone is a mark too. */
const MARKS: ReadonlySet<string> = new Set(
  ['“', '”', '"', '„', '‟', '«', '»', '‘', '’', "'", '`'], // as in src/text/quotation-marks.ts
);

/** Reads a text into tokens, frames and quotations. Linear in the length of the text. */
export function tagText(text: string, split: SplitText): TaggedText {
  const quotations = findQuotations(text, split.paragraphs);
  const tokens: Token[] = [];
  const frames: Frame[] = [];
  let paragraph = 0;
  let first = 0; // the first quotation that does not end before the sentence
  for (const sentence of split.sentences) {
    paragraph = skipEnded(split.paragraphs, paragraph, sentence.start);
    first = skipEnded(quotations, first, sentence.start);
    const from = tokens.length;
    tagSentence(tokens, { text, sentence, quotations, first });
    const before = frames.at(-1);
    const isFirst = before?.paragraph !== paragraph;
    const start = isFirst ? afterDateline(text, sentence, tokens, from) : from;
    const goesOn = (quotations[first]?.start ?? Infinity) < sentence.start;
    if (before !== undefined && goesOn && before.paragraph === paragraph) {
      frames[frames.length - 1] = { ...before, to: tokens.length };
    } else {
      frames.push({ from: start, to: tokens.length, paragraph });
    }
  }
  const short = frames.flatMap(splitLong);
  return { text, tokens, frames: short, quotations: rangesOf(quotations, tokens) };
}

/** Returns the first token after a dateline or a time stamp; where nothing follows, the first. */
function afterDateline(
  text: string,
  { start, end }: Span,
  tokens: readonly Token[],
  from: number,
): number {
  const after = start + datelineLength(text.slice(start, end));
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? after) < after) at++;
  return at < tokens.length ? at : from;
}

/** Splits a frame that no rule could read in linear time: no real sentence is so long. */
function splitLong({ from, to, paragraph }: Frame): readonly Frame[] {
  if (to - from <= LONGEST_FRAME) return [{ from, to, paragraph }];
  const parts = Math.ceil((to - from) / LONGEST_FRAME);
  return Array.from({ length: parts }, (_, part) => {
    const start = from + part * LONGEST_FRAME;
    return { from: start, to: Math.min(to, start + LONGEST_FRAME), paragraph };
  });
}

/** Returns the first place from `place` on whose span ends after `start`. */
function skipEnded(spans: readonly Span[], place: number, start: number): number {
  let next = place;
  while ((spans[next]?.end ?? Infinity) <= start) next++;
  return next;
}

function tagSentence(
  tokens: Token[],
  around: {
    text: string;
    sentence: Span;
    quotations: readonly Quotation[];
    first: number;
  },
): void {
  const { text, sentence, quotations } = around;
  let place = around.first;
  for (const word of splitWords(text, sentence)) {
    place = skipEnded(quotations, place, word.start);
    const isQuoted = (quotations[place]?.start ?? Infinity) <= word.start;
    if (MARKS.has(word.written)) {
      markGenitive(tokens, word.start);
      continue;
    }
    const token = tagWord(word, isQuoted ? place : -1);
    const isAbbreviation = token.tags === Tag.stop && word.end + 2 < sentence.end;
    if (!isAbbreviation) tokens.push(token);
  }
}

/** "the States’ commitment": an apostrophe directly after an s. */
function markGenitive(tokens: Token[], start: number): void {
  const last = tokens.at(-1);
  if (last?.end !== start || !last.lower.endsWith('s')) return;
  tokens[tokens.length - 1] = withGenitive(last);
}

function rangesOf(
  quotations: readonly Quotation[],
  tokens: readonly Token[],
): readonly QuotedRange[] {
  const ranges = quotations.map((quotation) => ({ from: -1, to: -1, quotation }));
  for (const [place, token] of tokens.entries()) {
    const range = ranges[token.quotation];
    if (range === undefined) continue;
    if (range.from < 0) range.from = place;
    range.to = place + 1;
  }
  return ranges;
}
