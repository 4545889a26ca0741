import { rememberWords } from '../text/remember-words.ts';
import type { Span } from '../text/span.ts';
import { buildWordTags, SPEAKER, Tag, tagByShape, tagPunctuation } from './tags.ts';
import { buildVerbForms, type VerbForm } from './verb-forms.ts';

/** A word or a punctuation mark with what it can be; quotation marks are no tokens. */
export interface Token extends Span {
  /** As written, in lower case, with straight apostrophes: "taiwan's". */
  readonly lower: string;
  /** Bits of `Tag`. */
  readonly tags: number;
  readonly verb: VerbForm | null;
  /** Place in `TaggedText.quotations` of the quotation it stands in, or -1. */
  readonly quotation: number;
}

/** A word or a punctuation mark as written. */
interface WrittenWord extends Span {
  readonly written: string;
}

const NUMBER = String.raw`\p{N}+(?:[.,:]\p{N}+)+`;
const INNER = String.raw`['’.\-–&@/]`;
const WORD = String.raw`[\p{L}\p{N}\p{M}#@]+(?:${INNER}[\p{L}\p{N}\p{M}]+)*`;
/** Matches `20,000`, `al-Amr`, `U.S`, `don’t`, and one character of punctuation. */
const TOKEN = new RegExp(`${NUMBER}|${WORD}|[^\\s\\p{L}\\p{N}]`, 'gu');
/** Matches one character that is neither letter nor digit: `(`, not `a`. */
const NO_WORD = /^[^\p{L}\p{N}]$/u;

/** Matches `US`, `U.S`, `WHO’s`, `PM`; does not match `I`, `Us`. */
const ACRONYM = /^[A-Z](?:\.?[A-Z]){1,5}(?:['’]s)?$/;

/** Matches `al-Mazrouei`, `el-Sisi`; does not match `al-fresco`. */
const ARABIC_NAME = /^(?:al|el|ad|ar|as|ash|at|az)-\p{Lu}/u;

/** Matches `they're`, `he's`; does not match `its`. */
const PRONOUN_WITH_VERB =
  /^(?:(?:he|she|it)'s|(?:i|you|he|she|it|we|they)'(?:re|ve|ll|d|m))$/;

const WORD_TAGS = buildWordTags();
const VERB_FORMS = buildVerbForms();

/** Splits a sentence into words and punctuation marks. */
export function splitWords(text: string, sentence: Span): readonly WrittenWord[] {
  const part = text.slice(sentence.start, sentence.end);
  const words: WrittenWord[] = [];
  for (const match of part.matchAll(TOKEN)) {
    const [written] = match;
    const start = sentence.start + match.index;
    words.push({ start, end: start + written.length, written });
  }
  return words;
}

/** Returns the token of a word: its tags from the lists, else from its shape. */
export function tagWord({ start, end, written }: WrittenWord, quotation: number): Token {
  const { lower, tags, verb } = readWord(written);
  return { start, end, lower, tags, verb, quotation };
}

/** What a word is wherever it stands. */
type WordReading = Pick<Token, 'lower' | 'tags' | 'verb'>;

const readWord = rememberWords((written: string): WordReading => {
  const mark = tagPunctuation(written);
  if (mark !== 0 || NO_WORD.test(written)) {
    return { lower: written, tags: mark, verb: null };
  }
  const lower = written.toLowerCase().replaceAll('’', "'");
  const genitive = lower.endsWith("'s") ? Tag.genitive : 0;
  const plain = genitive === 0 ? lower : lower.slice(0, -2);
  const capital = hasCapital(written, lower) ? Tag.capital : 0;
  const shape = capital === 0 ? tagByShape(lower) : 0;
  const contracted = PRONOUN_WITH_VERB.test(lower);
  if (contracted) {
    return { lower, tags: Tag.pronoun | Tag.auxiliary | capital, verb: null };
  }
  if (written === 'May') {
    // the month or a name; as a question's first word it begins no report
    return { lower, tags: Tag.time | capital, verb: null };
  }
  const listed = ACRONYM.test(written) ? tagAcronym(plain) : WORD_TAGS.get(plain);
  const verb = genitive === 0 ? (VERB_FORMS.get(lower) ?? null) : null;
  return { lower, tags: (listed ?? shape) | genitive | capital, verb };
});

/** "Mazrouei", "al-Mazrouei". */
function hasCapital(written: string, lower: string): boolean {
  return written.charAt(0) !== lower.charAt(0) || ARABIC_NAME.test(written);
}

/** An acronym is no pronoun, time or conjunction: "US", "WHO", "PM"; it may speak: "CEO". */
function tagAcronym(word: string): number {
  if (word === 'pm' || word === 'mp') return Tag.person;
  return (WORD_TAGS.get(word) ?? 0) & SPEAKER;
}

/** Returns the token as a genitive. */
export function withGenitive(token: Token): Token {
  return { ...token, tags: token.tags | Tag.genitive, verb: null };
}
