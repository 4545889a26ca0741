import type { Frame, TaggedText } from './tagged-text.ts';

const WISH = /^(?:named|identified|quoted|anonymity|anonymous|disclosed|published)$/;

/** Tells whether what begins at `from` is a wish, and no report: "asked | not to be named". */
export function isWishForSecrecy(
  { tokens }: TaggedText,
  frame: Frame,
  from: number,
): boolean {
  for (let at = from; at < Math.min(from + 4, frame.to); at++) {
    if (WISH.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
