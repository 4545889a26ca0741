import type { Article } from '../article/article.ts';
import { findTimes, type TimeMention } from '../event/time-mentions.ts';
import { rememberSpans } from '../text/remember-spans.ts';
import type { Span } from '../text/span.ts';

/** Finds the times in a passage, once for all questions: see {@link findTimes}. */
export const timesIn: (
  article: Pick<Article, 'text' | 'published'>,
  span: Span,
) => readonly TimeMention[] = rememberSpans(
  ({ text, published }: Pick<Article, 'text' | 'published'>, span) =>
    findTimes(text, span, published),
);
