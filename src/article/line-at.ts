/**
 * Returns the 1-based number of the line that `offset` lies in; the line feed that ends a
 * line belongs to it. `offset` counts UTF-16 code units; past the end means the end.
 */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  let lineFeed = text.indexOf('\n');
  while (lineFeed !== -1 && lineFeed < offset) {
    line += 1;
    lineFeed = text.indexOf('\n', lineFeed + 1);
  }
  return line;
}
