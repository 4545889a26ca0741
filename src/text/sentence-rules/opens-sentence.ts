import {
  PLURALS_IN_NAMES,
  SENTENCE_OPENERS,
  VERBS_AFTER_PLURALS,
} from '../sentence-openers.ts';
import { type Boundary, firstWord } from './boundary.ts';

/** Matches `“We`; does not match `(We` or `We`. */
const OPENING_MARK = /^["“‘'«]/;
/** What a contraction adds: matches `’re` in `They’re`; does not match in `Don’t`. */
const CONTRACTION = /['’](?:s|re|ve|d|ll|m)$/;
/** Matches `Diplomats were`, `Shares rose`; not `Congress voted`, `Steel workers`. */
const PLURAL_WITH_WORD = /^(\p{Lu}\p{Ll}{3,}(?<![isu])s) (\p{Ll}+)(?![\p{L}\p{M}-])/u;

/**
 * Tells whether what follows a boundary looks like the beginning of a sentence and not like
 * the rest of a name: a quotation, a common word, or a bare plural with its verb.
 */
export function opensSentence(boundary: Boundary): boolean {
  const { after } = boundary;
  return (
    OPENING_MARK.test(after) ||
    (/^\p{Lu}/u.test(after) && opensWithCommonWord(boundary)) ||
    opensWithPlural(after)
  );
}

/** Tells whether a word follows that begins sentences and no names: `The`, `He`, `However`. */
export function opensWithCommonWord(boundary: Boundary): boolean {
  const word = firstWord(boundary).toLowerCase().replace(CONTRACTION, '');
  return SENTENCE_OPENERS.has(word.replace('’', "'"));
}

function opensWithPlural(after: string): boolean {
  const [, plural = '', verb = ''] = PLURAL_WITH_WORD.exec(after) ?? [];
  if (PLURALS_IN_NAMES.has(plural.toLowerCase())) return false;
  return VERBS_AFTER_PLURALS.has(verb) || verb.endsWith('ed');
}
