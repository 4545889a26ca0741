import { collapseWhiteSpace } from '../../article/white-space.ts';
import type { Block } from './block.ts';
import { statedKey } from './stated-key.ts';
import { wordsKey } from './words-key.ts';

/** Letters of a block under which it can stand in any text by chance. */
const SURE_CHARS = 20;
/** Share of the stated text that blocks must have to be it. */
const SAME_SHARE = 0.85;
/** Share of the stated text under which what was chosen is hardly the article. */
const MISSED_SHARE = 0.6;

/** `<p>`, `<br/>`: some state their text as HTML; where a paragraph ends is worth keeping. */
const paragraphTag = /<\/?(?:p|br|div|li|h[1-6])\b[^<>]{0,300}>/giu;
const otherTag = /<[^<>]{1,300}>/gu;

/**
 * Corrects what was chosen by the text which the page states as its data (`articleBody` of
 * JSON-LD): where the page shows more of that than was chosen, those blocks are the
 * article. Nothing changes for an excerpt.
 */
export function preferStated(
  chosen: readonly Block[],
  blocks: readonly Block[],
  body: string | null,
): readonly Block[] {
  const stated = statedKey(body);
  if (stated === null) return chosen;
  const inStated = (block: Block): boolean => stated.includes(wordsKey(block.text));
  const letters = (some: readonly Block[]): number =>
    some.reduce((sum, { text }) => sum + wordsKey(text).length, 0);
  if (letters(chosen.filter(inStated)) >= stated.length * SAME_SHARE) return chosen;
  const shown = blocks.filter(
    (block) => wordsKey(block.text).length >= SURE_CHARS && inStated(block),
  );
  return letters(shown) >= stated.length * SAME_SHARE ? shown : chosen;
}

/**
 * The paragraphs of a stated text, where the page itself shows far less, as pages do that
 * scripts write; null where it shows enough.
 */
export function statedParagraphs(
  shown: readonly string[],
  body: string | null,
): readonly string[] | null {
  const stated = statedKey(body);
  if (stated === null || body === null) return null;
  if (wordsKey(shown.join('')).length >= stated.length * MISSED_SHARE) return null;
  return body
    .replace(paragraphTag, '\n')
    .replace(otherTag, '')
    .split('\n')
    .map(collapseWhiteSpace)
    .filter((paragraph) => paragraph !== '');
}
