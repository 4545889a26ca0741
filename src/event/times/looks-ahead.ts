import type { Span } from '../../text/span.ts';

/** What tells that something is still to come: `will open`, `is due`, `scheduled for`. */
const AHEAD =
  /\b(?:will|shall|would|won['’]t|(?:is|are|was|were) (?:due|expected|scheduled|set|planned|to) |scheduled|plans? to|planned for|expected to|slated|upcoming|looks? to|deadline|expires?)\b|['’]ll\b/giu;
/** What tells that it is told of the past. */
const BEHIND =
  /\b(?:said|says|told|announced|reported|wrote|tweeted|confirmed|added|was|were|had|did|died|began|has been|have been)\b/giu;
/** A clause is looked at for so many UTF-16 code units on either side. */
const REACH = 100;
/** "On ", "Early on ": only a time that opens its clause is looked at from behind. */
const LONGEST_OPENING = 15;

/**
 * Tells whether a sentence looks ahead where a time stands in it: "will open on Monday",
 * "On Monday the court will decide"; not "said on Monday that it will open".
 *
 * @param part The text that was searched; the span counts from its start.
 */
export function looksAhead(part: string, { start, end }: Span): boolean {
  const before = lastClause(part.slice(Math.max(0, start - REACH), start));
  const ahead = lastPlace(before, AHEAD);
  const behind = lastPlace(before, BEHIND, ahead);
  if (ahead >= 0 || behind >= 0) return ahead > behind;
  if (before.length > LONGEST_OPENING) return false;
  const after = part.slice(end, end + REACH).split(/[.;!?]/u, 1)[0] ?? '';
  const next = after.search(AHEAD);
  const past = after.search(BEHIND);
  return next >= 0 && (past < 0 || next <= past);
}

/** What stands behind the last mark that ends a sentence or a quotation. */
function lastClause(text: string): string {
  return text.split(/[.;!?”"]/u).at(-1) ?? text;
}

/** Place of the last match; one inside what begins at `covered` does not count. */
function lastPlace(text: string, expression: RegExp, covered = -1): number {
  let last = -1;
  for (const match of text.matchAll(expression))
    if (match.index !== covered) last = match.index;
  return last;
}
