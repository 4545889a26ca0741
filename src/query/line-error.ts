/** A line typed in a terminal that is no question; the message is for who typed it, in English. */
export class LineError extends SyntaxError {
  override readonly name = 'LineError';
}
