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
  const { sequence, sequenceWeights, isAsked } = scoped;
  const rows = Math.min(sequence.length, MOST_QUESTION_WORDS);
  const columns = Math.min(terms.length, MOST_PASSAGE_WORDS);
  const runs = new Float64Array(columns + 1);
  const runLengths = new Uint8Array(columns + 1);
  const common = new Float64Array(columns + 1);
  let runWords = 0;
  let triples = 0;
  let longestRun = 0;
  let pairs = 0;
  let whole = 0;
  let wholePairs = 0;
  for (let row = 0; row < rows; row++) {
    const term = sequence[row] ?? -1;
    const weight = sequenceWeights[row] ?? 0;
    const pairWeight = row === 0 ? 0 : weight + (sequenceWeights[row - 1] ?? 0);
    whole += weight;
    wholePairs += pairWeight;
    if (term < 0 || !isAsked[term]) {
      runs.fill(0);
      runLengths.fill(0);
      continue;
    }
    let longest = 0;
    let run = 0; // of the previous row and column
    let length = 0;
    let subsequence = 0;
    for (let column = 1; column <= columns; column++) {
      const runAbove = runs[column] ?? 0;
      const lengthAbove = runLengths[column] ?? 0;
      const subsequenceAbove = common[column] ?? 0;
      if (terms[column - 1] === term) {
        runLengths[column] = length + 1;
        longest = Math.max(longest, length + 1);
        runs[column] = run + weight;
        longestRun = Math.max(longestRun, run + weight);
        common[column] = Math.max(
          subsequence + weight,
          subsequenceAbove,
          common[column - 1] ?? 0,
        );
      } else {
        runs[column] = 0;
        runLengths[column] = 0;
        common[column] = Math.max(subsequenceAbove, common[column - 1] ?? 0);
      }
      run = runAbove;
      length = lengthAbove;
      subsequence = subsequenceAbove;
    }
    if (longest >= 2) pairs += pairWeight;
    if (longest >= 3) triples++;
    runWords = Math.max(runWords, longest);
  }
  return {
    pairs: share(pairs, wholePairs),
    longestRun: share(longestRun, whole),
    runWords,
    triples: share(triples, rows - 2),
    subsequence: share(common[columns] ?? 0, whole),
  };
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : part / whole;
}
