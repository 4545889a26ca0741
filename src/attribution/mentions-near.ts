import type { Cast, PersonMention } from './cast.ts';
import type { TaggedText } from './tagged-text.ts';

/** So many mentions are looked at, at most: keeps one long paragraph linear. */
const MOST = 60;

/**
 * Returns the mentions of persons before `at`, the latest first, in its paragraph and in the
 * given number of paragraphs before.
 */
export function mentionsNear(
  { mentions }: Cast,
  { frames }: TaggedText,
  { at, paragraphs }: { at: number; paragraphs: number },
): readonly PersonMention[] {
  const last = placeBefore(frames, at);
  const first = (frames[last]?.paragraph ?? 0) - paragraphs;
  const near: PersonMention[] = [];
  for (
    let place = placeBefore(mentions, at + 1);
    place >= 0 && near.length < MOST;
    place--
  ) {
    const mention = mentions[place];
    if (mention === undefined) break;
    if ((frames[mention.frame]?.paragraph ?? 0) < first) break;
    if (mention.to <= at) near.push(mention);
  }
  return near;
}

/** Returns the place of the last range that begins before `at`, or -1; ranges are in the order of the text. */
export function placeBefore(
  ranges: readonly { readonly from: number }[],
  at: number,
): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
