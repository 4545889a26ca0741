import { lettersOf } from '../../text/letters.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { alignWords, BETWEEN_ARTICLES, type Step } from './align-words.ts';
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
  const line: number[] = [];
  const starts: { readonly at: number; readonly lettered: LetteredReading }[] = [];
  for (const one of lettered) {
    const { words } = one.letters;
    if ((line.length + words.length) * quoted.words.length > MOST_CELLS) continue;
    starts.push({ at: line.length, lettered: one });
    for (const word of words) line.push(numbers.get(lettersOf(one.letters, word)) ?? -1);
    line.push(BETWEEN_ARTICLES);
  }
  const found = alignWords({
    quotation: Int32Array.from(quoted.words, (word) => numbers.get(word) ?? 0),
    articles: Int32Array.from(line),
    weights: Int32Array.from(quoted.words, (word) =>
      isTelling(word) ? WEIGHT.telling : WEIGHT.common,
    ),
    elisions: quoted.elisions,
  });
  const printed = (at: number) => {
    const start = starts.findLast((each) => each.at <= at);
    return start && { lettered: start.lettered, word: at - start.at };
  };
  return found.map((steps) => ({ steps, printed }));
}

/** Tells whether a word says something by itself; given by its folded letters. */
export function isTelling(letters: string): boolean {
  return !isStopWord(letters);
}
