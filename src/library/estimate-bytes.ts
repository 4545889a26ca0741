import { PASSAGE_FIELDS, type PackedArticle } from '../index/pack-article.ts';

/** What each thing takes in memory, measured: see `test/bench/shelves`. */
const BYTES_PER = { article: 3000, character: 4, word: 24, lexeme: 120, passage: 900 };

/** Estimates how much memory an article takes on a shelf, with its part of the index; bytes. */
export function estimateBytes(
  text: string,
  { lexicon, words, passages }: PackedArticle,
): number {
  return (
    BYTES_PER.article +
    BYTES_PER.character * text.length +
    BYTES_PER.word * words.length +
    BYTES_PER.lexeme * lexicon.length +
    BYTES_PER.passage * (passages.length / PASSAGE_FIELDS.length)
  );
}
