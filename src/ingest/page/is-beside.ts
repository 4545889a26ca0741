import {
  besideBeginnings,
  besideNames,
  besidePairs,
  pictureNames,
  shortBesideNames,
  unseenNames,
} from './beside-names.ts';
import { besideTags } from './block-tags.ts';
import { nameWords, type PageElement } from './dom.ts';

/** Characters up to which an element is short; a long paragraph has some 400. */
const SHORT_CHARS = 400;
/** Most characters of an element that its name alone puts beside the article. */
const NAMED_CHARS = 2500;
/** Characters up to which a text with its picture is a caption. */
const CAPTION_CHARS = 300;
/** Paragraphs of this length, in characters, are prose. */
const PROSE_CHARS = 120;
/** With so many of them an element holds an article, whatever its name. */
const MANY_PARAGRAPHS = 4;
/** Share of the page's text that nothing beside the article has. */
const MAIN_SHARE = 0.4;

const besideRoles: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'banner',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'toolbar',
  'contentinfo',
]);
/** Elements that are too much of the page to be beside anything. */
const wholeTags: ReadonlySet<string> = new Set(['html', 'body', 'main']);

/** `display: none`; not `display: block`. */
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** Tells whether a reader of the page does not see an element. */
export function isUnseen(element: PageElement): boolean {
  // Scripts show some pages only when they are loaded, and none of them runs here.
  if (wholeTags.has(element.localName)) return false;
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && hiddenStyle.test(style)) return true;
  const names = element.getAttribute('class');
  if (names === null) return false;
  return names.split(/\s+/u).some((name) => unseenNames.has(name));
}

/**
 * Tells whether an element stands beside the article, by its tag, its role or its names;
 * not where it holds too much of the page's prose to be beside anything, as the form
 * around a whole page, or a column named `with-ads`.
 *
 * An inline element is it only by a name that no part of a sentence has.
 *
 * @param page Length of the page's text in UTF-16 code units, and whether it is a block.
 */
export function isBeside(
  element: PageElement,
  { pageChars, isBlock }: { readonly pageChars: number; readonly isBlock: boolean },
): boolean {
  if (wholeTags.has(element.localName) || element.localName === 'a') return false;
  const limit = besideLimit(element);
  if (!isBlock && limit <= SHORT_CHARS) return false;
  if (limit === 0) return false;
  const chars = (element.textContent ?? '').length;
  // A small page may be all caption and share buttons: its share says nothing.
  if (chars > limit || (chars > SHORT_CHARS && chars > pageChars * MAIN_SHARE))
    return false;
  return chars <= SHORT_CHARS || !hasMuchProse(element);
}

/** Most characters that an element so named may have to stand beside; 0 for none. */
function besideLimit(element: PageElement): number {
  const role = element.getAttribute('role');
  if (besideTags.has(element.localName) || (role !== null && besideRoles.has(role)))
    return Number.POSITIVE_INFINITY;
  // Its class says what the article is about; teasers of others are left out later.
  if (element.localName === 'article') return 0;
  const words = nameWords(element);
  const isPaired = words.some((word, place) =>
    besidePairs.has(`${word}-${words[place + 1]}`),
  );
  if (isPaired || words.some(isBesideName)) return NAMED_CHARS;
  if (words.some((word) => shortBesideNames.has(word))) return SHORT_CHARS;
  return isPictureBox(element, words) ? CAPTION_CHARS : 0;
}

function isBesideName(word: string): boolean {
  return besideNames.has(word) || besideBeginnings.test(word);
}

/** A box named after its picture, or a table around one, as old pages set a caption. */
function isPictureBox(element: PageElement, words: readonly string[]): boolean {
  const tag = element.localName;
  const isNamed = tag !== 'p' && words.some((word) => pictureNames.has(word));
  if (!isNamed && tag !== 'table') return false;
  return element.querySelector('img, picture, amp-img') !== null;
}

function hasMuchProse(element: PageElement): boolean {
  let paragraphs = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if ((paragraph.textContent ?? '').trim().length < PROSE_CHARS) continue;
    paragraphs++;
    if (paragraphs >= MANY_PARAGRAPHS) return true;
  }
  return false;
}
