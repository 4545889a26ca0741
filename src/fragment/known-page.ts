import { findRange } from './find-range.ts';
import { isFirst, type PageText, type Run } from './page-text.ts';
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

/** No menu or teaser is so long, in characters: the first such block opens an article. */
const BODY_CHARS = 200;

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
  const wish = {
    fewest: FEWEST,
    isInText,
    from: place.first.first + Number(isOpening(page, place)),
  };
  for (const count of [0, ...PREFIX_WORDS]) {
    const prefix = count === 0 ? null : wordsBefore(page, place, count);
    if (count > 0 && !prefix) return;
    const directive = isShort(place)
      ? pointToWhole(page, place, prefix)
      : findRange(page, place, { ...wish, prefix });
    if (!directive) continue;
    yield [
      prefix ? { prefix: textBefore(page, prefix, place), ...directive } : directive,
    ];
  }
}

/** Tells whether a drop capital may part the first word from its first letter. */
function isOpening(
  { folded }: PageText,
  { first: { block, first } }: PassagePlace,
): boolean {
  return first === 0 && !folded.slice(0, block).some(({ length }) => length > BODY_CHARS);
}

function isShort(place: PassagePlace): boolean {
  return isOneBlock(place) && place.first.end - place.first.first <= SHORT_WORDS;
}

function pointToWhole(
  page: PageText,
  { first, start, end }: PassagePlace,
  prefix: Run | null,
): Directive | null {
  if (!isFirst(page, first, { prefix })) return null;
  const text = page.blocks[first.block] ?? '';
  return { start: prefix ? text.slice(start, end) : textOfRun(page, first) };
}
