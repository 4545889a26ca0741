import { groupWithin } from './group-within.ts';
import { splitListItems } from './list-items.ts';
import type { Quotation } from './quotation.ts';
import { findNestedQuotations } from './quotation-marks.ts';
import { findSentenceEnds } from './sentence-ends.ts';
import type { KeepRule } from './sentence-rules/boundary.ts';
import { keepAbbreviationInSentence } from './sentence-rules/keep-abbreviation-in-sentence.ts';
import { keepAbbreviationWithFigure } from './sentence-rules/keep-abbreviation-with-figure.ts';
import { keepBracketsTogether } from './sentence-rules/keep-brackets-together.ts';
import { keepEllipsisInSentence } from './sentence-rules/keep-ellipsis-in-sentence.ts';
import { keepInitialWithName } from './sentence-rules/keep-initial-with-name.ts';
import { keepListMarkerWithItem } from './sentence-rules/keep-list-marker-with-item.ts';
import { keepLowerCaseContinuation } from './sentence-rules/keep-lower-case-continuation.ts';
import { keepNestedQuotationTogether } from './sentence-rules/keep-nested-quotation-together.ts';
import { keepSaintWithName } from './sentence-rules/keep-saint-with-name.ts';
import { keepSpeakerWithQuotation } from './sentence-rules/keep-speaker-with-quotation.ts';
import { keepTimeWithDay } from './sentence-rules/keep-time-with-day.ts';
import { keepTitleWithName } from './sentence-rules/keep-title-with-name.ts';
import type { Span } from './span.ts';

/** The rules, in no order that matters: one that keeps is enough. */
const KEEP_RULES: readonly KeepRule[] = [
  keepLowerCaseContinuation,
  keepTitleWithName,
  keepSaintWithName,
  keepAbbreviationWithFigure,
  keepAbbreviationInSentence,
  keepTimeWithDay,
  keepInitialWithName,
  keepListMarkerWithItem,
  keepEllipsisInSentence,
  keepBracketsTogether,
  keepNestedQuotationTogether,
  keepSpeakerWithQuotation,
];

/** How far the rules see on both sides, in UTF-16 code units: it bounds the time of each. */
const WINDOW_LENGTH = 200;

/** A quotation within a quotation, which the outer one does not end with. */
interface Nested extends Span {
  readonly outer: Span;
}

/**
 * Splits a text into its sentences as a linguist does, also within a quotation of several:
 * `“I ran. | I hid,” she said.` Sorted, apart, trimmed; each in one of `paragraphs`, whose
 * end always ends a sentence. Time is linear in the length of the text.
 *
 * `quotations` are those of the same text and paragraphs, from `findQuotations`.
 */
export function splitSentences(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): readonly Span[] {
  const items = paragraphs.flatMap((paragraph) => splitListItems(text, paragraph));
  const ends = groupWithin(items, findSentenceEnds(text));
  const nested = groupWithin(items, nestedIn(text, quotations));
  return items.flatMap((item, place) =>
    splitItem(text, { ...item, ends: ends[place] ?? [], nested: nested[place] ?? [] }),
  );
}

function nestedIn(text: string, quotations: readonly Quotation[]): readonly Nested[] {
  return quotations.flatMap((outer) =>
    findNestedQuotations(text, outer).map(({ start, end }) => ({ start, end, outer })),
  );
}

/** Splits one paragraph or item of a list at those of its sentence ends that no rule keeps. */
function splitItem(
  text: string,
  item: Span & { readonly ends: readonly Span[]; readonly nested: readonly Nested[] },
): readonly Span[] {
  const sentences: Span[] = [];
  let { start } = item;
  let place = 0;
  for (const mark of item.ends) {
    const after = text.slice(mark.end, item.end).trimStart();
    if (after === '') break;
    while ((item.nested[place]?.end ?? mark.end) <= mark.start) place++;
    const boundary = {
      before: text.slice(Math.max(start, mark.start - WINDOW_LENGTH), mark.start),
      mark: text.slice(mark.start, mark.end),
      after: after.slice(0, WINDOW_LENGTH),
      isNested: isInside(mark, item.nested[place]),
    };
    if (KEEP_RULES.some((keeps) => keeps(boundary))) continue;
    sentences.push({ start, end: mark.end });
    start = item.end - after.length;
  }
  return [...sentences, { start, end: item.end }];
}

/** Tells whether an end mark stands in a nested quotation, and the outer one goes on. */
function isInside(mark: Span, nested: Nested | undefined): boolean {
  if (nested === undefined || mark.start < nested.start) return false;
  return mark.end <= nested.outer.end;
}
