import type { Span } from '../text/span.ts';
import type { Passage } from '../text/split-text.ts';
import { splitTokens, type Token } from '../text/tokens.ts';
import { splitLongPassages } from './split-long-passages.ts';
import { flagTokens } from './token-flags.ts';

/** What an article is packed from. */
export interface ArticleSource {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  /** Sorted, apart; spans of the text. */
  readonly paragraphs: readonly Span[];
  /** Sorted, apart. */
  readonly sentences: readonly Span[];
  /** Sorted, apart; each in one paragraph. */
  readonly passages: readonly Passage[];
}

/** Names that belong to a passage though they stand elsewhere in the article. */
export type PassageContext = (passage: Passage) => readonly string[];

/**
 * What is searched of one article, apart from any library: plain lists that go from one
 * thread to another and to the disk. Words are places in `lexicon`. Each of the lists of
 * words holds those of all passages, one after another: what is read together lies
 * together, and lists of its own for each passage would cost more memory than its words.
 */
export interface PackedArticle {
  /** The different words and normal forms of the article. */
  readonly lexicon: readonly string[];
  /** By word of the lexicon: its normal form, which hangs on the word alone. */
  readonly normalForms: Places;
  /** Normal forms of the headline's words. */
  readonly headline: Int32Array;
  /** {@link PASSAGE_FIELDS} numbers a passage, in reading order. Long ones are split. */
  readonly passages: Int32Array;
  /** Whole words in order, the common ones too. */
  readonly words: Places;
  /** What each word is besides its letters: bits of `FLAG`. */
  readonly flags: Uint16Array;
  /** Normal forms of the words that belong to a passage though they stand elsewhere. */
  readonly context: Int32Array;
}

/** Places in a lexicon: short ones wherever it has fewer than 65,536 words. */
export type Places = Uint16Array | Int32Array;

/** What is packed of a passage, in this order; words and context by where they end. */
export const PASSAGE_FIELDS = [
  'start',
  'end',
  'first',
  'last',
  'paragraph',
  'isQuoting',
  'wordsEnd',
  'contextEnd',
] as const;

const QUOTATION_MARK = /["“”«»„]/u;

/** Packs what is searched of an article. Linear in its length. */
export function packArticle(
  { headline, text, paragraphs, sentences, passages }: ArticleSource,
  contextOf: PassageContext = () => [],
): PackedArticle {
  const lexicon = new Lexicon();
  const units = splitLongPassages(passages, sentences);
  const tokens = units.map((passage) => splitTokens(text, passage));
  const count = tokens.reduce((sum, { length }) => sum + length, 0);
  const flags = new Uint16Array(count);
  const words = new Int32Array(count);
  const context: number[] = [];
  const fields: number[] = [];
  let wordsEnd = 0;
  let paragraph = 0;
  for (const [place, { start, end, first, last }] of units.entries()) {
    const own = tokens[place] ?? [];
    flags.set(flagTokens(text, own), wordsEnd);
    for (const token of own) words[wordsEnd++] = lexicon.placeOfWord(token);
    for (const token of tellingTokens(contextOf({ start, end, first, last })))
      context.push(lexicon.placeOfTerm(token));
    while ((paragraphs[paragraph]?.end ?? end) < end) paragraph++;
    const isQuoting = Number(QUOTATION_MARK.test(text.slice(start, end)));
    fields.push(start, end, first, last, paragraph, isQuoting, wordsEnd, context.length);
  }
  return {
    headline: Int32Array.from(splitTokens(headline), (token) =>
      lexicon.placeOfTerm(token),
    ),
    passages: Int32Array.from(fields),
    words: shorten(words, lexicon.words.length),
    normalForms: shorten(lexicon.normalForms, lexicon.words.length),
    flags,
    context: Int32Array.from(context),
    lexicon: lexicon.words,
  };
}

function tellingTokens(names: readonly string[]): readonly Token[] {
  return names.flatMap((name) => splitTokens(name)).filter(({ isCommon }) => !isCommon);
}

function shorten(places: readonly number[] | Int32Array, lexiconSize: number): Places {
  return lexiconSize > SHORT ? Int32Array.from(places) : Uint16Array.from(places);
}

/** So many words can be told apart by 16 bits. */
const SHORT = 65_536;

/** Numbers words as they come, and knows the normal form of each. */
class Lexicon {
  readonly words: string[] = [];
  /** A normal form that never stands as a word is its own. */
  readonly normalForms: number[] = [];
  readonly #places = new Map<string, number>();

  placeOfWord({ word, term }: Token): number {
    const known = this.#places.get(word);
    const place = known ?? this.#add(word);
    // It may have come as the normal form of another word before.
    this.normalForms[place] = this.placeOfTerm({ term });
    return place;
  }

  placeOfTerm({ term }: Pick<Token, 'term'>): number {
    return this.#places.get(term) ?? this.#add(term);
  }

  #add(word: string): number {
    const place = this.words.push(word) - 1;
    this.#places.set(word, place);
    this.normalForms.push(place);
    return place;
  }
}
