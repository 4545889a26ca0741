import type { Quotation } from '../text/quotation.ts';
import { findQuotations } from '../text/quotation-marks.ts';
import type { Span } from '../text/span.ts';
import type { SplitText } from '../text/split-text.ts';
import { buildWordTags, Tag, tagByShape, tagPunctuation } from './tags.ts';
import { buildVerbForms, type VerbForm } from './verb-forms.ts';

/** A word or a punctuation mark with what it can be; quotation marks are no tokens. */
export interface Token extends Span {
  /** As written, in lower case, with straight apostrophes: "taiwan's". */
  readonly lower: string;
  /** Bits of `Tag`. */
  readonly tags: number;
  readonly verb: VerbForm | null;
  /** Place in {@link TaggedText.quotations} of the quotation it stands in, or -1. */
  readonly quotation: number;
}

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

const NUMBER = String.raw`\p{N}+(?:[.,:]\p{N}+)+`;
const WORD = String.raw`[\p{L}\p{N}\p{M}#@]+(?:['’.\-–&@/][\p{L}\p{N}\p{M}]+)*`;
/** Matches `20,000`, `Al-Amr`, `U.S`, `don’t`, and one character of punctuation. */
const TOKEN = new RegExp(`${NUMBER}|${WORD}|[^\\s\\p{L}\\p{N}]`, 'gu');
const MARKS: ReadonlySet<string> = new Set(['“', '”', '"', '„', '‟', '«', '»', '‘', '`']);
const EMPTY: readonly Token[] = [];

const WORD_TAGS = buildWordTags();
const VERB_FORMS = buildVerbForms();

/** Reads a text into tokens, frames and quotations. Linear in the length of the text. */
export function tagText(text: string, split: SplitText): TaggedText {
  const quotations = findQuotations(text, split.paragraphs);
  const tokens: Token[] = [];
  const frames: Frame[] = [];
  let paragraph = 0;
  let cursor = 0; // the first quotation that does not end before the sentence
  for (const sentence of split.sentences) {
    while ((split.paragraphs[paragraph]?.end ?? Infinity) <= sentence.start) paragraph++;
    while ((quotations[cursor]?.end ?? Infinity) <= sentence.start) cursor++;
    const from = tokens.length;
    for (const token of tagSentence(text, sentence, { quotations, cursor })) {
      tokens.push(token);
    }
    const open = quotations[cursor];
    const before = frames.at(-1);
    const goesOn = open !== undefined && open.start < sentence.start;
    if (before !== undefined && goesOn && before.paragraph === paragraph) {
      frames[frames.length - 1] = { ...before, to: tokens.length };
    } else {
      frames.push({ from, to: tokens.length, paragraph });
    }
  }
  return { text, tokens, frames, quotations: rangesOf(quotations, tokens) };
}

function tagSentence(
  text: string,
  sentence: Span,
  around: { quotations: readonly Quotation[]; cursor: number },
): readonly Token[] {
  const words = text.slice(sentence.start, sentence.end);
  const found = words.match(TOKEN);
  if (found === null) return EMPTY;
  const tokens: Token[] = [];
  let at = 0;
  let place = around.cursor;
  for (const written of found) {
    const start = sentence.start + words.indexOf(written, at);
    const end = start + written.length;
    at = end - sentence.start;
    while ((around.quotations[place]?.end ?? Infinity) <= start) place++;
    const isQuoted = (around.quotations[place]?.start ?? Infinity) <= start;
    const token = tagToken(written, { start, end }, isQuoted ? place : -1);
    if (token.tags === Tag.stop && end + 2 < sentence.end) continue; // an abbreviation's
    if (MARKS.has(written)) continue;
    tokens.push(token);
  }
  return tokens;
}

function tagToken(written: string, span: Span, quotation: number): Token {
  const code = written.charCodeAt(0);
  const isMark = written.length === 1 && code < 0xc0 && !/[\p{L}\p{N}]/u.test(written);
  if (isMark || tagPunctuation(written) !== 0) {
    const tags = tagPunctuation(written);
    return { ...span, lower: written, tags, verb: null, quotation };
  }
  const lower = written.toLowerCase().replaceAll('’', "'");
  const isCapital = written !== lower && written.charAt(0) !== lower.charAt(0);
  const genitive = lower.endsWith("'s") ? Tag.genitive : 0;
  const plain = genitive === 0 ? lower : lower.slice(0, -2);
  const listed = WORD_TAGS.get(plain);
  const shape = isCapital && listed === undefined ? 0 : (listed ?? tagByShape(lower));
  const tags = shape | genitive | (isCapital ? Tag.capital : 0);
  const verb = genitive === 0 ? (VERB_FORMS.get(lower) ?? null) : null;
  return { ...span, lower, tags, verb, quotation };
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
