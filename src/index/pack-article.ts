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
  /** Normal forms of the headline's words. */
  readonly headline: Int32Array;
  /** {@link PASSAGE_FIELDS} numbers a passage, in reading order. Long ones are split. */
  readonly passages: Int32Array;
  /** Whole words in order, the common ones too. */
  readonly words: Int32Array;
  /** Their normal forms. */
  readonly terms: Int32Array;
  /** What each word is besides its letters: bits of `FLAG`. */
  readonly flags: Uint16Array;
  /** Normal forms of the words that belong to a passage though they stand elsewhere. */
  readonly context: Int32Array;
}

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
  const terms = new Int32Array(count);
  const context: number[] = [];
  const fields: number[] = [];
  let wordsEnd = 0;
  let paragraph = 0;
  for (const [place, { start, end, first, last }] of units.entries()) {
    const own = tokens[place] ?? [];
    flags.set(flagTokens(text, own), wordsEnd);
    for (const { word, term } of own) {
      words[wordsEnd] = lexicon.placeOf(word);
      terms[wordsEnd++] = lexicon.placeOf(term);
    }
    for (const { term } of tellingTokens(contextOf({ start, end, first, last })))
      context.push(lexicon.placeOf(term));
    while ((paragraphs[paragraph]?.end ?? end) < end) paragraph++;
    const isQuoting = Number(QUOTATION_MARK.test(text.slice(start, end)));
    fields.push(start, end, first, last, paragraph, isQuoting, wordsEnd, context.length);
  }
  return {
    headline: Int32Array.from(splitTokens(headline), ({ term }) => lexicon.placeOf(term)),
    passages: Int32Array.from(fields),
    words,
    terms,
    flags,
    context: Int32Array.from(context),
    lexicon: lexicon.words,
  };
}

function tellingTokens(names: readonly string[]): readonly Token[] {
  return names.flatMap((name) => splitTokens(name)).filter(({ isCommon }) => !isCommon);
}

/** Numbers words as they come. */
class Lexicon {
  readonly words: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    const place = this.words.push(word) - 1;
    this.#places.set(word, place);
    return place;
  }
}
