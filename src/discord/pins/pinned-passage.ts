import type { CitedPassage } from '../../answer/answer.ts';
import { findStanding, readingAt } from '../../answer/find-standing.ts';
import type { Library } from '../../answer/library.ts';
import { spanOfAddress } from '../../answer/locate.ts';
import type { PinnedPassage } from '../../store/pin.ts';
import { sliceSpan } from '../../text/span.ts';

/** Copies out of the library all that a pin keeps of a passage. */
export function keepPassage(cited: CitedPassage): PinnedPassage {
  const { article, address, span, statements, link } = cited;
  const { text, ...known } = article;
  return {
    address,
    text: sliceSpan(text, span),
    span,
    statements,
    article: known,
    link: link?.url ?? article.url,
  };
}

/** What became of a pinned passage in the library: other words by now, or no such article. */
export type PassageChange = 'changed' | 'removed';

/** Compares a pinned passage with the library's text at its address; null where it is the same. */
export function findChange(
  { address, text }: PinnedPassage,
  library: Library,
): PassageChange | null {
  const reading = readingAt(library, address.article);
  if (!reading) return 'removed';
  const span = spanOfAddress(reading, address);
  if (!span || sliceSpan(reading.article.text, span) !== text) return 'changed';
  const standing = findStanding(library, reading, span);
  return standing && standing.now === null ? 'changed' : null;
}

/**
 * Cites a pinned passage as it was pinned. Where the library has the same words, context
 * can be shown around it; else its article is the passage alone.
 */
export function citePinned(passage: PinnedPassage, library: Library): CitedPassage {
  const { address, text, statements, article, link } = passage;
  const reading = readingAt(library, address.article);
  const span = reading && spanOfAddress(reading, address);
  const isSame = findChange(passage, library) === null && reading && span;
  return {
    article: isSame ? reading.article : { ...article, text },
    address,
    span: isSame ? span : { start: 0, end: text.length },
    marks: [],
    statements,
    before: [],
    after: [],
    copies: [],
    standing: null,
    corrections: [],
    link: link === null ? null : { url: link, urlInText: null },
  };
}
