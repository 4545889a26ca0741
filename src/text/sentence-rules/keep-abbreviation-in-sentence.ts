import { MAY_END, NAMES_WITH_EXCLAMATION, TIMES } from '../abbreviations.ts';
import { type Boundary, endsWithListed, isFullStop, opensWithTitle } from './boundary.ts';
import { opensSentence } from './opens-sentence.ts';

/** Letters each with a full stop: matches `U.S`, `M.I.T`; does not match `p`, `example.org`. */
const DOTTED_LETTERS = /^\p{L}(?:\.\p{L})+$/u;

/**
 * Keeps an abbreviation that may end a sentence with what follows, unless that begins one:
 * `the U.S. Supreme Court`, `Acme Inc. Chief Executive Ann Cole`, but `to the U.S. | The
 * talks`, `Robert Kane Sr. | Mr. Kane`. Also names such as `Yahoo! News`.
 */
export function keepAbbreviationInSentence(boundary: Boundary): boolean {
  const { lastWord, mark } = boundary;
  if (mark === '!')
    return NAMES_WITH_EXCLAMATION.has(lastWord) && !opensSentence(boundary);
  if (!isFullStop(boundary) || TIMES.has(lastWord)) return false;
  if (!DOTTED_LETTERS.test(lastWord) && !endsWithListed(MAY_END, boundary)) return false;
  return !opensSentence(boundary) && !opensWithTitle(boundary);
}
