import type { NewArticle } from '../../../src/library/analyse-article.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { newArticle } from '../../support/new-libraries.ts';
import { buildCorpus } from '../peers/build-corpus.ts';

/** So long is a usual news article. */
const ARTICLE_SENTENCES = 30;

/** Sentences of one paragraph. */
const PARAGRAPH_SENTENCES = 3;

/** Makes so many articles of 30 sentences from the texts of the bench. */
export function newsArticles(count: number): readonly NewArticle[] {
  const { articles } = buildCorpus(count * ARTICLE_SENTENCES * 1.2);
  const made: NewArticle[] = [];
  for (const { text, sentences } of articles) {
    const printed = sentences.map((span) => sliceSpan(text, span).replaceAll('\n', ' '));
    for (let from = 0; from < printed.length; from += ARTICLE_SENTENCES) {
      const own = printed.slice(from, from + ARTICLE_SENTENCES);
      if (own.length < ARTICLE_SENTENCES || made.length >= count) break;
      made.push(newArticle(`Article ${made.length + 1}`, paragraphsOf(own)));
    }
  }
  return made;
}

function paragraphsOf(sentences: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  for (let from = 0; from < sentences.length; from += PARAGRAPH_SENTENCES)
    paragraphs.push(sentences.slice(from, from + PARAGRAPH_SENTENCES).join(' '));
  return paragraphs;
}
