import { baseForm } from './base-form.ts';
import { fold } from './fold.ts';
import { rememberWords } from './remember-words.ts';
import type { Span } from './span.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** A word as written, at its span, with the forms by which it is matched. */
export interface Token extends Span {
  /** Folded whole word: "destabilizing", "1200000", "us" for "U.S.". */
  readonly word: string;
  /** Normal form used for matching: the Porter2 stem of the base form, or a number whole. */
  readonly term: string;
  /** True for a word too common to search for. */
  readonly isCommon: boolean;
  /** True where the word is written with a capital letter. */
  readonly isCapitalised: boolean;
}

const INITIALS = String.raw`\p{L}(?:\.\p{L}){1,7}\.?`; // U.S. p.m. e.g.
const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)*\p{L}*`; // 56 1,200,000 3.5m 20th
const APOSTROPHE = "['’]";
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:${APOSTROPHE}\p{L}[\p{L}\p{M}]*)*`; // O’Brien don’t
/** A dotted abbreviation, a number, or a word; hyphens part words. */
const TOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}])${INITIALS}(?!\\p{L})|${NUMBER}|${WORD}`,
  'gu',
);

const POSSESSIVE = /['’]s$/iu; // Taiwan’s → Taiwan
const INNER_MARKS = /['’.,]/gu; // O’Brien → OBrien, 1,200 → 1200, U.S. → US
const DECIMAL = /^\p{N}+\.\p{N}+/u; // 3.5 keeps its point
const UPPER_START = /^\p{Lu}/u;
const ALL_UPPER = /^\p{Lu}[\p{Lu}.]+$/u; // US, U.S.: never the pronoun "us"

/**
 * Splits the words of a text, or of one span of it, in order. Punctuation and white space
 * are left out; a possessive ’s belongs to its word. Linear in the length.
 *
 * @example
 * splitTokens('U.S. small-boat teams').map((token) => token.term); // ['us', 'small', 'boat', 'team']
 */
export function splitTokens(
  text: string,
  span: Span = { start: 0, end: text.length },
): readonly Token[] {
  const part = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  for (const match of part.matchAll(TOKEN)) {
    const [written] = match;
    const start = span.start + match.index;
    const { word, term, isCommon, isCapitalised } = formsOf(written);
    const end = start + written.length;
    tokens.push({ start, end, word, term, isCommon, isCapitalised });
  }
  return tokens;
}

/** What a token is wherever it stands. */
type Forms = Omit<Token, keyof Span>;

const formsOf = rememberWords(readForms);

function readForms(written: string): Forms {
  const bare = written.replace(POSSESSIVE, '');
  const word = fold(
    DECIMAL.test(bare) ? bare.replace(/,/g, '') : bare.replace(INNER_MARKS, ''),
  );
  return {
    word,
    term: stem(baseForm(word)),
    isCommon: isStopWord(word) && !(ALL_UPPER.test(bare) && bare.length > 1),
    isCapitalised: UPPER_START.test(written),
  };
}
