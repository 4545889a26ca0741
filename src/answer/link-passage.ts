import { linkToFragment, withoutTextDirectives } from '../fragment/link-to-fragment.ts';
import { makeFragment } from '../fragment/make-fragment.ts';
import { type PageOffset, placePassage } from '../fragment/passage-place.ts';
import { rememberSpans } from '../text/remember-spans.ts';
import type { Span } from '../text/span.ts';
import type { PassageLink } from './answer.ts';
import type { Reading } from './library.ts';

/** Longest link with a fragment, in characters: Discord's limit for a link button. */
const LINK_CHARS = 512;

/** Longest address in a text, where it takes of the room for words. */
const IN_TEXT_CHARS = 300;

/**
 * Links to a passage on the page of its article, so that a browser scrolls to it and
 * highlights it (WICG *Text Fragments*); to the page alone where that cannot work.
 *
 * @returns null where the article has no web address.
 */
export const linkPassage: (reading: Reading, span: Span) => PassageLink | null =
  rememberSpans(makeLink);

function makeLink(
  { article, paragraphs, page }: Reading,
  span: Span,
): PassageLink | null {
  if (article.url === null || !WEB_ADDRESS.test(article.url)) return null;
  const bare = withoutTextDirectives(article.url);
  const place = placePassage(
    page,
    offsetAt(paragraphs, span.start),
    offsetAt(paragraphs, span.end),
  );
  const link = (chars: number, isInText: boolean): string | null => {
    const limit = chars - bare.length - '#'.length;
    const fragment = place && makeFragment(page, place, { limit, isInText });
    return fragment ? linkToFragment(bare, fragment) : null;
  };
  const isSafe = SAFE_IN_TEXT.test(bare) && bare.length < IN_TEXT_CHARS;
  return {
    url: link(LINK_CHARS, false) ?? bare,
    urlInText: isSafe ? link(IN_TEXT_CHARS, true) : null,
  };
}

// Matches "https://example.org/"; not "javascript:alert(1)".
const WEB_ADDRESS = /^https?:\/\//i;

// What stands in a masked link without breaking it: no brackets, no quotation marks, none
// of the escapes that Discord's client stumbles over (see `src/fragment/write-fragment.ts`).
// Matches "https://example.org/small-boat?a=%C3%A9"; not "https://example.org/(a)".
const SAFE_IN_TEXT = /^(?:[\w\-.~:/?#@$&+,;=]|%(?!2[1579A8D])[\dA-F]{2})+$/i;

/** The paragraph in which an offset of the article's text lies, and the offset in it. */
function offsetAt(paragraphs: readonly Span[], offset: number): PageOffset {
  const block = Math.max(
    0,
    paragraphs.findLastIndex(({ start }) => start <= offset),
  );
  return { block, offset: offset - (paragraphs[block]?.start ?? 0) };
}
