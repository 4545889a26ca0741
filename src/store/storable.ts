/**
 * Returns a text that both databases keep as it is: U+0000, which neither can hold, and
 * halves of surrogate pairs, which are no characters, become U+FFFD. The length stays.
 */
export function storable(text: string): string {
  return text.replaceAll(UNSTORABLE, '\u{FFFD}');
}

// With the flag u a surrogate stands for itself only where it is no half of a pair.
// Matches "\0" and "\ud83d" alone; not "😀".
const UNSTORABLE = /[\0\p{Surrogate}]/gu;
