/**
 * What is not the same in a message and in a passage about the same thing: a fact about
 * their words, never a judgement of either.
 */
export interface Difference {
  /**
   * - `figure`: another number of the same things, with the same unit, or of money.
   * - `day`: another day, month or year.
   * - `negation`: the same word negated on one side alone; the other side is empty.
   * - `speaker`: somebody else is named as who says it.
   */
  readonly kind: 'figure' | 'day' | 'negation' | 'speaker';
  /** The words of the message, as written. */
  readonly message: string;
  /** The words of the article, as printed; for a speaker the name. */
  readonly passage: string;
}
