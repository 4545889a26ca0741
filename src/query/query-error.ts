/** A question that cannot be understood; the message is written for the person who asked. */
export class QueryError extends SyntaxError {
  override readonly name = 'QueryError';
}
