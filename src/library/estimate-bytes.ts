import type { AnalysisCounts } from './saved-analysis.ts';

/** Bytes that each thing takes in memory. */
interface Sizes {
  readonly article: number;
  readonly character: number;
  readonly word: number;
  readonly lexeme: number;
  readonly passage: number;
}

/** Of an article that is indexed: measured with 600 on 20 shelves after 62 questions to each, 175 kB each. */
const INDEXED: Sizes = {
  article: 3000,
  character: 4,
  word: 40,
  lexeme: 200,
  passage: 1100,
};

/** Of one whose index was saved: measured with 10,000 on one shelf after 400 questions, 88 kB each. */
const SAVED: Sizes = { article: 9000, character: 4, word: 16, lexeme: 70, passage: 600 };

/** What an article of usual length takes that is indexed; measured as `INDEXED`. */
const USUAL_ARTICLE = 175_000;

/** What an empty shelf takes, measured; bytes. */
export const SHELF_BYTES = 32_000;

/** Estimates how much memory a shelf takes before it is read; bytes. */
export function estimateShelf(articles: number): number {
  return SHELF_BYTES + articles * USUAL_ARTICLE;
}

/** Estimates how much memory an article takes on a shelf, with its part of the index; bytes. */
export function estimateBytes(
  text: string,
  { lexemes, words, passages }: AnalysisCounts,
  { isSaved }: { readonly isSaved: boolean },
): number {
  const size = isSaved ? SAVED : INDEXED;
  return (
    size.article +
    size.character * text.length +
    size.word * words +
    size.lexeme * lexemes +
    size.passage * passages
  );
}
