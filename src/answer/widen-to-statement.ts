import type { Address } from '../article/address.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { isOverlapping, type Span } from '../text/span.ts';
import type { Reading } from './library.ts';
import { locateSpan, spanOfAddress } from './locate.ts';

/** A statement over more sentences than this is shown by the passages that were found. */
const LONGEST_STATEMENT = 6;

/** Returns the address of all the sentences in which a statement and its source stand. */
export function addressOfStatement(reading: Reading, attribution: Attribution): Address {
  const { sources, cues, contents } = attribution;
  const spans = [...sources, ...cues, ...contents];
  const address = locateSpan(reading, {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  });
  return widenToPassages(reading, address);
}

/**
 * Widens the address of a passage to the whole statement that goes through it, so that a
 * quotation over several paragraphs is shown with its speaker and as one.
 */
export function widenToStatement(reading: Reading, address: Address): Address {
  const span = spanOfAddress(reading, address);
  if (!span) return address;
  return reading.attributions
    .filter(({ contents }) => contents.length > 1 && touches(contents, span))
    .map((attribution) => addressOfStatement(reading, attribution))
    .filter(isShort)
    .reduce(join, address);
}

/** Tells whether a statement is short enough to be shown as one passage. */
function isShort({ first, last }: Address): boolean {
  return last - first < LONGEST_STATEMENT;
}

function touches(contents: readonly Span[], span: Span): boolean {
  return contents.some((content) => isOverlapping(content, span));
}

/** A passage is never cut: the first and last sentence bring theirs along. */
function widenToPassages(reading: Reading, address: Address): Address {
  return reading.passages
    .filter(({ first, last }) => first <= address.last && last >= address.first)
    .map(({ first, last }) => ({ article: address.article, first, last }))
    .reduce(join, address);
}

function join(one: Address, other: Address): Address {
  return {
    article: one.article,
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
  };
}
