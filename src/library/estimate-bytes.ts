import type { AnalysisCounts } from './saved-analysis.ts';

/** What each thing takes in memory, measured: see `test/bench/shelves`. */
const BYTES_PER = { article: 3000, character: 4, word: 30, lexeme: 130, passage: 900 };

/** Estimates how much memory an article takes on a shelf, with its part of the index; bytes. */
export function estimateBytes(
  text: string,
  { lexemes, words, passages }: AnalysisCounts,
): number {
  return (
    BYTES_PER.article +
    BYTES_PER.character * text.length +
    BYTES_PER.word * words +
    BYTES_PER.lexeme * lexemes +
    BYTES_PER.passage * passages
  );
}
