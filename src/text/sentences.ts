import { groupWithin } from './group-within.ts';
import { splitListItems } from './list-items.ts';
import type { Quotation } from './quotation.ts';
import { quotationDepths } from './quotation-depths.ts';
import { findSentenceEnds } from './sentence-ends.ts';
import { type KeepRule, lastWordOf } from './sentence-rules/boundary.ts';
import { keepAbbreviationInSentence } from './sentence-rules/keep-abbreviation-in-sentence.ts';
import { keepAbbreviationWithFigure } from './sentence-rules/keep-abbreviation-with-figure.ts';
import { keepBracketsTogether } from './sentence-rules/keep-brackets-together.ts';
import { keepEllipsisInSentence } from './sentence-rules/keep-ellipsis-in-sentence.ts';
import { keepInitialWithName } from './sentence-rules/keep-initial-with-name.ts';
import { keepListMarkerWithItem } from './sentence-rules/keep-list-marker-with-item.ts';
import { keepLowerCaseContinuation } from './sentence-rules/keep-lower-case-continuation.ts';
import { keepNestedQuotationTogether } from './sentence-rules/keep-nested-quotation-together.ts';
import { keepPlaceWithTitle } from './sentence-rules/keep-place-with-title.ts';
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
  keepPlaceWithTitle,
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
  const quoted = groupWithin(items, quotations);
  return items.flatMap((item, place) => splitItem(text, item, quoted[place] ?? []));
}

/** Splits one paragraph or item of a list at those of its sentence ends that no rule keeps. */
function splitItem(
  text: string,
  item: Span,
  quotations: readonly Quotation[],
): readonly Span[] {
  const sentences: Span[] = [];
  const ends = findSentenceEnds(text, item);
  const depths = quotationDepths(text, ends, quotations);
  let { start } = item;
  for (const [place, mark] of ends.entries()) {
    const rest = text.slice(mark.end, item.end).trimStart();
    if (rest === '') break;
    const before = text.slice(Math.max(start, mark.start - WINDOW_LENGTH), mark.start);
    const boundary = {
      before,
      mark: text.slice(mark.start, mark.end),
      after: rest.slice(0, WINDOW_LENGTH),
      lastWord: lastWordOf(before),
      depth: depths[place] ?? 0,
    };
    if (KEEP_RULES.some((keeps) => keeps(boundary))) continue;
    sentences.push({ start, end: mark.end });
    start = item.end - rest.length;
  }
  return [...sentences, { start, end: item.end }];
}
