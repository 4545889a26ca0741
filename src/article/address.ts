/**
 * The place of a passage: an article and its first and last sentence, both inclusive.
 * Sentence 0 is the headline; the body counts from 1 (DESIGN: *Addresses*).
 */
export interface Address {
  /** `A12`: a letter and a number that is never used again. */
  readonly article: string;
  readonly first: number;
  /** `>= first`. */
  readonly last: number;
}
