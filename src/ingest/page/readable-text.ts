/** No-break spaces among other white space, which only lay out a page: `&nbsp; `. */
const layoutSpace = /\s{2,}/gu;
/**
 * Characters that nobody sees: controls, half of a surrogate pair, soft hyphens, zero-width
 * spaces, byte order marks, and marks that turn the direction of what follows, by which a text
 * can show other words than it has. Not the joiners that emoji and some scripts need.
 */
const unseen = /[\p{Cc}\p{Cs}\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/** Makes the text of one paragraph as it is stored: its words untouched, its layout gone. */
export function readableText(text: string): string {
  // What nobody sees may have stood between two spaces.
  return text
    .replace(layoutSpace, ' ')
    .replace(unseen, '')
    .replace(layoutSpace, ' ')
    .trim();
}
