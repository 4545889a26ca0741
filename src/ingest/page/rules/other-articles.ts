import type { Block } from '../block.ts';
import type { PageElement } from '../dom.ts';

/** Share of the text that one `article` element must have to be the article itself. */
const MAIN_SHARE = 0.5;

/**
 * Leaves out what stands in another `article` element than most of the text: teasers of
 * other articles, and the next one that a page loads below the first. Where the main text
 * is spread over many, as in a live report, all of it stays.
 */
export function leaveOutOtherArticles(blocks: readonly Block[]): readonly Block[] {
  const chars = new Map<PageElement | null, number>();
  let total = 0;
  for (const { article, text } of blocks) {
    chars.set(article, (chars.get(article) ?? 0) + text.length);
    total += text.length;
  }
  const [main, mainChars] = [...chars].reduce(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    [null, 0],
  );
  if (chars.size < 2 || mainChars < total * MAIN_SHARE) return blocks;
  const within = outerArticles(main);
  return blocks.filter(({ article }) => article === main || within.has(article));
}

/** The articles around one: a page may wrap its text in several. */
function outerArticles(main: PageElement | null): ReadonlySet<PageElement | null> {
  const outer = new Set<PageElement | null>();
  if (main === null) return outer;
  for (let element = main.parentNode; element !== null; element = element.parentNode)
    if (element.localName === 'article') outer.add(element);
  outer.add(null);
  return outer;
}
