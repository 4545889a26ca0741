import type { Reading } from '../answer/library.ts';
import type { Article } from '../article/article.ts';
import { foldPage, type PageText } from '../fragment/page-text.ts';
import { sliceSpan } from '../text/span.ts';
import type { ReadingParts } from './analyse-article.ts';

/** Puts an article and what was found in it together. */
export function toReading(article: Article, parts: ReadingParts): Reading {
  let page: PageText | undefined;
  return {
    article,
    ...parts,
    // Only what is cited is linked to, and folding a text takes as long as splitting it.
    get page() {
      const { text } = article;
      const blocks = parts.paragraphs.map((paragraph) => sliceSpan(text, paragraph));
      page ??= foldPage(blocks, { isWhole: false });
      return page;
    },
  };
}
