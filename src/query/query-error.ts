import type { Said } from '../wording/said.ts';
import { wordsIn } from '../wording/words.ts';

/**
 * A question that cannot be understood. What is said of it is for the person who asked, in
 * their language; the message says it in English, for a terminal.
 */
export class QueryError extends SyntaxError {
  override readonly name = 'QueryError';
  readonly said: Said;

  constructor(said: Said) {
    super(wordsIn('en').repeat(said));
    this.said = said;
  }
}
