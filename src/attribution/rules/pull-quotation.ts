import type { Source } from '../source.ts';
import { findSourceAfter } from '../source-after.ts';
import type { QuotedRange, TaggedText } from '../tagged-text.ts';
import { Tag } from '../tags.ts';
import { has, hasFinite } from '../word-class.ts';

/** The name after a quotation that stands alone has so many words at most. */
const LONGEST = 20;

/**
 * The name after a quotation that stands alone in its paragraph: "“It's a long game.” —
 * Matthew Ingram". Returns null where anything but a name or a description follows.
 *
 * Reason: quotations set apart from the text have no verb, only a name below.
 */
export function findPullSource(
  text: TaggedText,
  place: number,
  quoted: QuotedRange,
): Source | null {
  const { tokens, frames } = text;
  const paragraph = frames[place]?.paragraph;
  let last = place;
  while (frames[last + 1]?.paragraph === paragraph) last++;
  let to = frames[last]?.to ?? quoted.to;
  let from = quoted.to;
  while (from < to && has(tokens[from], Tag.dash | Tag.stop | Tag.comma)) from++;
  to = firstQuoted(text, from, to);
  if (from >= to || to - from > LONGEST || !has(tokens[from], Tag.capital)) return null;
  if (hasFinite(text, from, to)) return null;
  return findSourceAfter(text, { from, to, paragraph: paragraph ?? 0 }, from);
}

/** Returns where the next quotation begins: "Anonymous blogger, “Anon declares war”". */
function firstQuoted({ tokens }: TaggedText, from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]?.quotation === -1) at++;
  return at;
}
