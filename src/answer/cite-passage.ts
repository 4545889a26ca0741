import type { Address } from '../article/address.ts';
import type { CitedPassage, CitedSentence, Focus } from './answer.ts';
import { findAnsweringWords } from './answering-words.ts';
import { citeCorrections } from './cite-corrections.ts';
import { describeStatements } from './describe-statements.ts';
import { findCopies } from './find-copies.ts';
import { findMarks } from './find-marks.ts';
import { findStanding, readingAt } from './find-standing.ts';
import type { Library, Reading } from './library.ts';
import { linkPassage } from './link-passage.ts';
import { spanOfAddress } from './locate.ts';

/** How many sentences of context stand before and after a passage; 0 to 5 each. */
export interface ContextSize {
  readonly before: number;
  readonly after: number;
}

/** An article is for reading on its own page: no more context than this either way. */
export const MOST_CONTEXT = 5;

/**
 * Cites the passage at an address, with its source and, if asked, its neighbours. The
 * same address and focus always give the same passage.
 *
 * A text that was replaced is cited as it was, and what became of the words is said.
 *
 * @returns null where the library has no such article or sentence.
 */
export function citePassage(
  library: Library,
  address: Address,
  focus: Focus,
  context: ContextSize = { before: 0, after: 0 },
): CitedPassage | null {
  const reading = readingAt(library, address.article);
  const span = reading && spanOfAddress(reading, address);
  if (!reading || !span) return null;
  const { article } = reading;
  const standing = findStanding(library, reading, span);
  const matched = findMarks(article, span, focus);
  const answering = findAnsweringWords(article, span, focus);
  return {
    article,
    address,
    span,
    marks: answering.length > 0 ? answering : matched,
    statements: describeStatements(reading, span, { marks: matched, focus }),
    // Its own newer text is no other article.
    copies: findCopies(library, reading, span).filter(
      (copy) => copy.article !== standing?.replacedBy,
    ),
    standing,
    corrections: citeCorrections(reading, span),
    link: linkPassage(reading, span),
    before: citeSentences(reading, address.first - within(context.before), address.first),
    after: citeSentences(
      reading,
      address.last + 1,
      address.last + 1 + within(context.after),
    ),
  };
}

function within(count: number): number {
  return Math.min(Math.max(count, 0), MOST_CONTEXT);
}

/** The sentences from `from` up to, not including, `to`; those beyond the article left out. */
function citeSentences(
  reading: Reading,
  from: number,
  to: number,
): readonly CitedSentence[] {
  const first = Math.max(from, 0);
  return reading.sentences.slice(first, Math.max(to, first)).map((span, place) => ({
    address: { article: reading.article.id, first: first + place, last: first + place },
    span,
  }));
}
