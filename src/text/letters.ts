import type { Span } from './span.ts';

/** One word of a text: its span, and where it stands in {@link Letters.folded}. */
export interface FoldedWord extends Span {
  /** First code unit in `folded`, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * What a text says when marks do not count: its letters, figures and the few signs that
 * are read aloud, with the way back to the text.
 */
export interface Letters {
  /** No white space, but one space between two figures that are two numbers. */
  readonly folded: string;
  /** In reading order, apart in the text; together they make up `folded`. */
  readonly words: readonly FoldedWord[];
}

const APOSTROPHE = "['’‘ʼ]";
/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark: not seen. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const LETTER = `[\\p{L}\\p{M}\\p{N}${UNSEEN}]`;
const INITIALS = String.raw`(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}){1,7}(?![\p{L}\p{N}])`; // U.S p.m
const NUMBER = `\\p{N}+(?:[.,:/]\\p{N}+)*${LETTER}*`; // 1,200 3.5m 10:30 24/7 20th
const WORD = `\\p{L}${LETTER}*(?:(?:${APOSTROPHE}|[[\\]]){1,2}${LETTER}+)*`; // don’t T]he
/** Signs that are read aloud: `$` `%` `&`; and the minus of `-5`, which no letter precedes. */
const SIGN = String.raw`[\p{Sc}%‰°+=&±×÷]|(?<=^|[\s([“"‘'])[-−–](?=\p{Sc}?\p{N})`;
/** What {@link WORD} finds too, but of most words in a fraction of the time. */
const PLAIN_WORD = '[A-Za-z]+(?=[ ,\\n])';
/** At a space, nothing else need be tried. */
const TOKEN = new RegExp(
  `${PLAIN_WORD}|(?! )(?:${[INITIALS, NUMBER, WORD, SIGN].join('|')})`,
  'gu',
);

/**
 * Folds a text to its letters: case, marks, dashes, white space and forms of Unicode are
 * taken away, accents and every letter stay. "U.S." and "US", "co-operate" and "cooperate",
 * "1,200" and "1200" come out the same; "3.5" and "35", "10²" and "102" do not. Linear in
 * the length.
 *
 * @example
 * foldLetters('Don’t co-operate!').folded; // 'dontcooperate'
 */
export function foldLetters(text: string): Letters {
  const pieces: string[] = [];
  const words: FoldedWord[] = [];
  let length = 0;
  let last = '';
  for (const { index, 0: written } of text.matchAll(TOKEN)) {
    const folded = foldToken(written);
    if (folded === '') continue;
    if (STARTS_WITH_FIGURE.test(folded) && ENDS_IN_FIGURE.test(last)) {
      pieces.push(' ');
      length += 1;
    }
    const end = index + written.length;
    words.push({ start: index, end, from: length, to: length + folded.length });
    pieces.push(folded);
    length += folded.length;
    last = folded;
  }
  return { folded: pieces.join(''), words };
}

/** Returns the folded letters of one word. */
export function lettersOf({ folded }: Letters, { from, to }: FoldedWord): string {
  return folded.slice(from, to);
}

const ENDS_IN_FIGURE = /\p{N}$/u;
const STARTS_WITH_FIGURE = /^\p{N}/u;
const PLAIN = /^[A-Za-z]+$/;
/** Matches "1,200" and "1,200,000"; not "3,5" or "1,2000". */
const GROUPED = /^\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})/u;
/** Superscripts and fractions: compatibility forms would turn "10²" into "102". */
const OTHER_NUMBER = /\p{No}/u;
const MINUS = /^[-−–]$/;
const NOT_SAID = new RegExp(`${APOSTROPHE}|[[\\]${UNSEEN}]`, 'gu');

function foldToken(written: string): string {
  if (PLAIN.test(written)) return written.toLowerCase();
  if (MINUS.test(written)) return '-';
  const form = OTHER_NUMBER.test(written) ? 'NFC' : 'NFKC';
  const bare = written.replace(NOT_SAID, '').normalize(form).toLowerCase();
  if (!STARTS_WITH_FIGURE.test(bare)) return bare.replaceAll('.', '');
  return GROUPED.test(bare) ? bare.replaceAll(',', '') : bare;
}
