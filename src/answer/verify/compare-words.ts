import { isStopWord } from '../../text/stop-words.ts';
import { alignArticles, type Line } from './align-articles.ts';
import type { Step } from './align-words.ts';
import { WEIGHT } from './alignment-table.ts';
import type { LetteredReading } from './lettered-reading.ts';
import type { QuotedText } from './quoted-text.ts';

/** Time and memory that one comparison may take: words of the quotation by words of articles. */
const MOST_CELLS = 5_000_000;

/** Where a word of the articles stands. */
export interface PrintedWord {
  readonly lettered: LetteredReading;
  /** Place in the article's `letters.words`. */
  readonly word: number;
}

/** A quotation compared with the articles' words. */
export interface Comparison {
  readonly steps: readonly Step[];
  /** Returns the word that a step's `at`, `from` or `to - 1` means. */
  readonly printed: (at: number) => PrintedWord | undefined;
}

/**
 * Compares a quotation with the words of some articles, those that are likeliest first:
 * as many as may be compared in bounded time.
 */
export function compareWords(
  quoted: QuotedText,
  lettered: readonly LetteredReading[],
): readonly Comparison[] {
  const numbers = new Map<string, number>();
  for (const word of quoted.words) {
    if (!numbers.has(word)) numbers.set(word, numbers.size);
  }
  const lines = withinBounds(quoted, lettered).map((one) => numberWords(one, numbers));
  const wanted = {
    quotation: Int32Array.from(quoted.words, (word) => numbers.get(word) ?? 0),
    weights: Int32Array.from(quoted.words, (word) =>
      isTelling(word) ? WEIGHT.telling : WEIGHT.common,
    ),
    elisions: quoted.elisions,
  };
  const aligned = alignArticles(wanted, lines);
  const printed = (at: number) => findPrinted(aligned.lines, at);
  return aligned.ways.map((steps) => ({ steps, printed }));
}

/** Tells whether a word says something by itself; given by its folded letters. */
export function isTelling(letters: string): boolean {
  return !isStopWord(letters);
}

/** Those of some articles that may be compared in all, the first ones before others. */
function withinBounds(
  quoted: QuotedText,
  lettered: readonly LetteredReading[],
): readonly LetteredReading[] {
  let words = 0;
  return lettered.filter(({ letters }) => {
    const { length } = letters.words;
    if ((words + length) * quoted.words.length > MOST_CELLS) return false;
    words += length + 1;
    return true;
  });
}

/** An article with its words as numbers of those of a quotation. */
interface NumberedReading extends Line {
  readonly lettered: LetteredReading;
}

function numberWords(
  lettered: LetteredReading,
  numbers: ReadonlyMap<string, number>,
): NumberedReading {
  const words = new Int32Array(lettered.letters.words.length).fill(-1);
  for (const [word, number] of numbers) {
    for (const place of lettered.placesByWord.get(word) ?? []) words[place] = number;
  }
  return { lettered, words };
}

function findPrinted(
  lines: readonly NumberedReading[],
  at: number,
): PrintedWord | undefined {
  let word = at;
  for (const { lettered, words } of lines) {
    if (word <= words.length) return word < 0 ? undefined : { lettered, word };
    word -= words.length + 1;
  }
  return undefined;
}
