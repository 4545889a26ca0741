/** Everything but letters and digits of any script. */
const between = /[^\p{L}\p{N}]+/gu;

/** Reduces a text to its letters and digits, small: by it two copies of a text are compared. */
export function wordsKey(text: string): string {
  return text.toLowerCase().replace(between, '');
}
