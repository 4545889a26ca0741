/**
 * Shortens a text of ours, a name or a suggestion, to at most `limit` UTF-16 code units,
 * the "…" that marks the cut included. Cuts as {@link lastWordEnd} says, and never
 * through a character. Passages are not cut with this: see `cut-passage.ts`.
 *
 * @param limit At least 1.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, lastWordEnd(text, limit - 1))}…`;
}

/**
 * Returns the last end of a word at or before `limit` UTF-16 code units, so that what is
 * kept ends with no white space. A word that would take more than half of the room, as one
 * does in a script without spaces, is cut itself, at the last end of a character.
 */
export function lastWordEnd(text: string, limit: number): number {
  if (text.length <= limit) return text.trimEnd().length;
  let end = limit;
  while (end > 0 && !isWhiteSpace(text, end)) end -= 1;
  if (limit - end > limit / 2) return lastCharacterEnd(text, limit);
  while (end > 0 && isWhiteSpace(text, end - 1)) end -= 1;
  return end > 0 ? end : lastCharacterEnd(text, limit);
}

function isWhiteSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? '');
}

/** A character beyond U+FFFF takes two code units, which may not be parted. */
function lastCharacterEnd(text: string, limit: number): number {
  const isInPair = /[\ud800-\udbff]/.test(text[limit - 1] ?? '');
  return isInPair && /[\udc00-\udfff]/.test(text[limit] ?? '') ? limit - 1 : limit;
}
