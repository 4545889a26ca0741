import { findRange } from './find-range.ts';
import { isFirst, type PageText } from './page-text.ts';
import {
  isOneBlock,
  type PassagePlace,
  textBefore,
  textOfRun,
  wordsBefore,
} from './passage-place.ts';
import type { Directive } from './write-fragment.ts';

/** A passage of so few words is sought whole. */
const SHORT_WORDS = 7;

/** Fewest words of a term; fewer are rarely the only ones of a page. */
const FEWEST = 3;

/** How many words before a passage tell it from another one of the same words. */
const PREFIX_WORDS = [4, 8, 16];

/**
 * Lists ways to point to a passage of a page whose whole text is known, best first: the
 * whole of it where it is short, else its first and last words, with the words before it
 * where these stand on the page earlier as well. Each leads to this place and no other.
 *
 * @param isInText True where the link will stand in a text.
 */
export function* pointOnKnownPage(
  page: PageText,
  place: PassagePlace,
  isInText: boolean,
): Generator<readonly Directive[]> {
  const { first } = place;
  const wish = { fewest: FEWEST, isInText, from: first.first };
  if (isOneBlock(place) && first.end - first.first <= SHORT_WORDS) {
    if (isFirst(page, first)) yield [{ start: textOfRun(page, first) }];
  } else {
    const range = findRange(page, place, wish);
    if (range) yield [range];
  }
  for (const count of PREFIX_WORDS) {
    const prefix = wordsBefore(page, place, count);
    if (!prefix) return;
    const term = { prefix: textBefore(page, prefix, place) };
    if (isOneBlock(place) && first.end - first.first <= SHORT_WORDS) {
      const start = page.blocks[first.block]?.slice(place.start, place.end) ?? '';
      if (isFirst(page, first, { prefix })) yield [{ ...term, start }];
    } else {
      const range = findRange(page, place, { ...wish, prefix });
      if (range) yield [{ ...term, ...range }];
    }
  }
}
