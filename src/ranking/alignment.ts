import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { ScopedQuery } from './scope.ts';

/** How far the words of a question stand in a passage in the question's order. */
export interface Alignment {
  /** Share of the neighbouring words of the question that are neighbours in the passage, 0 to 1. */
  readonly pairs: number;
  /** Share of the question's weight in the longest run of words that both have, 0 to 1. */
  readonly longestRun: number;
  /** Words in the longest run. */
  readonly runWords: number;
  /** Share of the question's runs of three words that are in the passage too, 0 to 1. */
  readonly triples: number;
  /** Share of the question's weight that stands in the passage in order, 0 to 1. */
  readonly subsequence: number;
}

/** Words beyond these are not aligned: it bounds the time of a long question or passage. */
const MOST_QUESTION_WORDS = 40;
const MOST_PASSAGE_WORDS = 120;

/**
 * Aligns a question with a passage, word by word with the common ones, as in the longest
 * common substring and subsequence (Gusfield, *Algorithms on Strings, Trees, and
 * Sequences*, 1997, §7.4 and §11.6.2), where a word counts by its weight.
 */
export function align(scoped: ScopedQuery, { terms }: IndexedPassage): Alignment {
  const { sequence, sequenceWeights } = scoped;
  const rows = Math.min(sequence.length, MOST_QUESTION_WORDS);
  const table = clearTable(Math.min(terms.length, MOST_PASSAGE_WORDS));
  const sum = {
    pairs: 0,
    triples: 0,
    runWords: 0,
    longestRun: 0,
    whole: 0,
    wholePairs: 0,
  };
  let before = 0;
  for (let row = 0; row < rows; row++) {
    const weight = sequenceWeights[row] ?? 0;
    const pairWeight = row === 0 ? 0 : weight + before;
    const longest = alignWord(table, terms, { term: sequence[row] ?? -1, weight });
    sum.whole += weight;
    sum.wholePairs += pairWeight;
    if (longest.words >= 2) sum.pairs += pairWeight;
    if (longest.words >= 3) sum.triples++;
    sum.runWords = Math.max(sum.runWords, longest.words);
    sum.longestRun = Math.max(sum.longestRun, longest.weight);
    before = weight;
  }
  return {
    pairs: share(sum.pairs, sum.wholePairs),
    longestRun: share(sum.longestRun, sum.whole),
    runWords: sum.runWords,
    triples: share(sum.triples, rows - 2),
    subsequence: share(table.common[table.columns] ?? 0, sum.whole),
  };
}

/** By column, which is a word of the passage from 1, for the last word of the question. */
interface Table {
  /** How many there are. */
  readonly columns: number;
  /** Weight of the run that ends here. */
  readonly runs: Float64Array;
  /** Words of the run that ends here. */
  readonly lengths: Uint8Array;
  /** Weight of the heaviest subsequence up to here. */
  readonly common: Float64Array;
}

/** Lists for the passage at hand; the same for all, as there are many. */
const runs = new Float64Array(MOST_PASSAGE_WORDS + 1);
const lengths = new Uint8Array(MOST_PASSAGE_WORDS + 1);
const common = new Float64Array(MOST_PASSAGE_WORDS + 1);

function clearTable(columns: number): Table {
  runs.fill(0, 0, columns + 1);
  lengths.fill(0, 0, columns + 1);
  common.fill(0, 0, columns + 1);
  return { columns, runs, lengths, common };
}

/**
 * Goes on to the next word of the question; returns the longest run that ends with it.
 * From right to left, so that the column to the left still holds the word before.
 */
function alignWord(
  { columns, runs, lengths, common }: Table,
  terms: Int32Array,
  { term, weight }: { readonly term: number; readonly weight: number },
): { readonly words: number; readonly weight: number } {
  let words = 0;
  let heaviest = 0;
  for (let column = columns; column > 0; column--) {
    if (terms[column - 1] !== term) {
      runs[column] = 0;
      lengths[column] = 0;
      continue;
    }
    const run = (runs[column - 1] ?? 0) + weight;
    const length = (lengths[column - 1] ?? 0) + 1;
    runs[column] = run;
    lengths[column] = length;
    common[column] = Math.max(common[column] ?? 0, (common[column - 1] ?? 0) + weight);
    words = Math.max(words, length);
    heaviest = Math.max(heaviest, run);
  }
  if (words > 0) carryOn(common, columns);
  return { words, weight: heaviest };
}

/** What is common up to a column is common up to each later one. */
function carryOn(common: Float64Array, columns: number): void {
  let most = 0;
  for (let column = 1; column <= columns; column++) {
    most = Math.max(most, common[column] ?? 0);
    common[column] = most;
  }
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : part / whole;
}
