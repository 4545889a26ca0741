import { BASE_FORMS, PARTICIPLES, PAST_FORMS, PRESENT_FORMS } from './common-verbs.ts';
import { FUNCTION_WORDS, type FunctionTag } from './function-words.ts';
import { BODY_NOUNS, PERSON_NOUNS, WRITING_NOUNS } from './speaker-nouns.ts';

/** What a token can be, one bit each: an English word is often several things. */
export const Tag = {
  capital: 0x1,
  comma: 0x2,
  stop: 0x4,
  colon: 0x8,
  semicolon: 0x10,
  dash: 0x20,
  bracket: 0x40,
  number: 0x80,
  /** Ends in ’s or s’. */
  genitive: 0x100,
  determiner: 0x200,
  possessive: 0x400,
  pronoun: 0x800,
  objectPronoun: 0x1000,
  indefinite: 0x2000,
  relative: 0x4000,
  preposition: 0x8000,
  subordinator: 0x10000,
  question: 0x20000,
  coordinator: 0x40000,
  be: 0x80000,
  auxiliary: 0x100000,
  negation: 0x200000,
  adverb: 0x400000,
  time: 0x800000,
  /** A finite verb in the list of common ones. */
  verb: 0x1000000,
  /** Ends in -ed: past tense or participle. */
  past: 0x2000000,
  gerund: 0x4000000,
  person: 0x8000000,
  body: 0x10000000,
  writing: 0x20000000,
  /** A base form, finite after a plural or an auxiliary. */
  base: 0x40000000,
} as const;

const PUNCTUATION: ReadonlyMap<string, number> = new Map([
  [',', Tag.comma],
  ['.', Tag.stop],
  ['?', Tag.stop],
  ['!', Tag.stop],
  [':', Tag.colon],
  [';', Tag.semicolon],
  ['—', Tag.dash],
  ['–', Tag.dash],
  ['-', Tag.dash],
  ['(', Tag.bracket],
  [')', Tag.bracket],
  ['[', Tag.bracket],
  [']', Tag.bracket],
]);

const NOUN_TAGS = [
  [PERSON_NOUNS, Tag.person],
  [BODY_NOUNS, Tag.body],
  [WRITING_NOUNS, Tag.writing],
  [PAST_FORMS, Tag.verb],
  [PRESENT_FORMS, Tag.verb],
  [PARTICIPLES, Tag.past],
  [BASE_FORMS, Tag.base],
] as const;

/** Words in -ly and -ed that are neither adverbs nor verb forms. */
const NOT_BY_ENDING: ReadonlySet<string> = new Set(
  `unnamed unidentified family ally italy july reply supply assembly only early daily weekly monthly friendly
   likely elderly apply rely fly anomaly monopoly bully rally tally belly jelly homily
   united hundred sacred naked need indeed speed seed feed breed greed red bed shed weed
   embed exceed proceed succeed bleed wed ted ed fed reed creed deed`.split(/\s+/),
);

/** Matches `pianists`, `stallholder`, `dockworkers`, `policewoman`; does not match `water`. */
const PERSON_ENDING =
  /(?:\wist|\wician|ologist|holder|worker|maker|keeper|goer|\wman|woman)s?$|(?:\wmen)$/;

/** Returns the tags of every word in the lists, by the word in lower case. */
export function buildWordTags(): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  const add = (word: string, tag: number) => tags.set(word, (tags.get(word) ?? 0) | tag);
  for (const [name, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(/\s+/)) add(word, Tag[name as FunctionTag]); // its keys are tags
  }
  for (const [words, tag] of NOUN_TAGS) {
    for (const word of words.split(/\s+/)) {
      add(word, tag);
      if ((tag & SPEAKER) !== 0) add(pluralOf(word), tag);
    }
  }
  return tags;
}

/** Tags of whatever can speak. */
export const SPEAKER: number = Tag.person | Tag.body | Tag.writing;

/** Returns the tags of a punctuation mark, 0 for one that does not matter here. */
export function tagPunctuation(mark: string): number {
  return PUNCTUATION.get(mark) ?? 0;
}

/**
 * Returns the tags that the shape of a word tells: -ly is an adverb, -ed a past form, -ing a
 * gerund, a digit at the start a number.
 *
 * @param word in lower case
 */
export function tagByShape(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return Tag.number; // 0 to 9
  if (word.length < 4 || NOT_BY_ENDING.has(word)) return 0;
  if (word.endsWith('ed')) return Tag.past;
  if (word.endsWith('ing') && word.length > 5) return Tag.gerund;
  if (word.endsWith('ly')) return Tag.adverb;
  if (PERSON_ENDING.test(word)) return Tag.person;
  return /(?:n't|'ll|'re|'ve|'d|'m)$/.test(word) ? Tag.auxiliary : 0;
}

/** agency → agencies, boss → bosses, official → officials. */
function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
