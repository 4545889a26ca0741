import { SENTENCE_OPENERS } from '../sentence-openers.ts';
import { type Boundary, firstWord } from './boundary.ts';

/** Matches `“We`; does not match `(We` or `We`. */
const OPENING_MARK = /^["“‘'«]/;
/**
 * A bare plural as a subject. Matches `Diplomats were` and `Shares rose`; does not match
 * `Congress voted`, `Supreme Court` or `Steel workers`.
 */
const PLURAL_SUBJECT =
  /^\p{Lu}\p{Ll}{2,}[^isu]s (?:are|were|have|had|will|would|could|can|may|might|must|should|did|do|say|said|fell|rose|cost|came|went|began|took|made|found|left|lost|won|\p{Ll}+ed)\b/u;
/** Plurals that belong to the name of a body or a brand: `U.S. Marines were`. */
const PLURAL_IN_NAME =
  /^(?:Marines|Forces|Customs|Rangers|Airlines|Airways|Representatives|Bancorp|Soldiers|Troops|Embassies)\b/;

/**
 * Tells whether what follows a boundary looks like the beginning of a sentence and not like
 * the rest of a name: a quotation, a word of a closed class, or a bare plural with its verb.
 */
export function opensSentence(boundary: Boundary): boolean {
  const { after } = boundary;
  if (OPENING_MARK.test(after)) return true;
  if (after.startsWith('(') || after.startsWith('[')) return false;
  if (SENTENCE_OPENERS.has(firstWord(boundary).toLowerCase().replace('’', "'")))
    return true;
  return PLURAL_SUBJECT.test(after) && !PLURAL_IN_NAME.test(after);
}
