import type { Reading } from '../answer/library.ts';
import type { Article } from '../article/article.ts';
import { foldPage, type PageText } from '../fragment/page-text.ts';
import { sliceSpan } from '../text/span.ts';
import type { ReadingParts } from './analyse-article.ts';

/**
 * Puts an article and what was found in it together.
 *
 * @param partsOf Called when the parts are first needed; of many articles few are cited.
 */
export function toReading(
  article: Article,
  sentenceCount: number,
  partsOf: () => ReadingParts,
): Reading {
  let page: PageText | undefined;
  return {
    article,
    sentenceCount,
    get paragraphs() {
      return partsOf().paragraphs;
    },
    get sentences() {
      return partsOf().sentences;
    },
    get passages() {
      return partsOf().passages;
    },
    get attributions() {
      return partsOf().attributions;
    },
    // Only what is cited is linked to, and folding a text takes as long as splitting it.
    get page() {
      const { text } = article;
      page ??= foldPage(
        partsOf().paragraphs.map((paragraph) => sliceSpan(text, paragraph)),
        { isWhole: false },
      );
      return page;
    },
  };
}
