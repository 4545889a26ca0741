import { ALWAYS_FOLLOWED, MAY_END, NAMES_WITH_MARK, TIMES } from '../abbreviations.ts';
import { type Boundary, firstWord, isFullStop, isListed } from './boundary.ts';
import { opensSentence } from './opens-sentence.ts';

/** Letters each with a full stop: matches `U.S`, `M.I.T`; does not match `p`, `example.org`. */
const DOTTED_LETTERS = /^\p{L}(?:\.\p{L})+$/u;
/** The dotted names that stand before another name like an adjective: `U.S. Sen. Dee Hart`. */
const BEFORE_TITLE = /^(?:U\.S(?:\.A)?|U\.N|U\.K|E\.U)$/;

/**
 * Keeps an abbreviation that may end a sentence with what follows, unless that opens one:
 * `the U.S. Supreme Court`, `Acme Inc. Chief Executive Ann Cole`, but `to the U.S. | The
 * talks`, `Robert Kane Sr. | Mr. Kane`. Also names such as `Yahoo! News`.
 */
export function keepAbbreviationInSentence(boundary: Boundary): boolean {
  const word = boundary.lastWord;
  if (boundary.mark === '!') return NAMES_WITH_MARK.has(word) && !opensSentence(boundary);
  if (!isFullStop(boundary) || TIMES.has(word)) return false;
  if (!DOTTED_LETTERS.test(word) && !isListed(MAY_END, word)) return false;
  const opensWithTitle =
    /^\p{L}+\./u.test(boundary.after) && isListed(ALWAYS_FOLLOWED, firstWord(boundary));
  if (opensWithTitle) return BEFORE_TITLE.test(word);
  return !opensSentence(boundary);
}
