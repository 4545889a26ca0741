import type { Span } from '../text/span.ts';
import {
  type Passage,
  passagesOfSentences,
  type SplitText,
  splitText,
} from '../text/split-text.ts';
import type { Article } from './article.ts';

/**
 * Splits an article's text. The headline, whatever stands in it, is one sentence and one
 * passage: sentence 0, so that the body counts from 1 (ARCHITECTURE: *Contract*).
 */
export function splitArticle({ text, headline }: Article): SplitText {
  const { paragraphs, sentences, passages } = splitText(text);
  const head: Span = { start: 0, end: headline.length };
  const inBody = (span: Span): boolean => span.start >= head.end;
  const bodySentences = sentences.filter(inBody);
  const inHeadline = sentences.length - bodySentences.length;
  const renumber = (passage: Passage): Passage => ({
    ...passage,
    first: passage.first - inHeadline + 1,
    last: passage.last - inHeadline + 1,
  });
  return {
    paragraphs,
    sentences: [head, ...bodySentences],
    passages: [{ ...head, first: 0, last: 0 }, ...passages.filter(inBody).map(renumber)],
  };
}

/**
 * Splits an article's text whose sentences are known: they keep their numbers, though the
 * rules that find them have changed since.
 *
 * @param sentences As `splitArticle` gave them once: the headline first.
 */
export function splitArticleAs(
  { text }: Pick<Article, 'text'>,
  sentences: readonly Span[],
): SplitText {
  const [head = { start: 0, end: 0 }, ...body] = sentences;
  const { paragraphs, passages } = passagesOfSentences(text, body);
  const renumber = (passage: Passage): Passage => ({
    ...passage,
    first: passage.first + 1,
    last: passage.last + 1,
  });
  return {
    paragraphs,
    sentences,
    passages: [{ ...head, first: 0, last: 0 }, ...passages.map(renumber)],
  };
}
