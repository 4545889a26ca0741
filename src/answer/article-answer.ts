import type { Article } from '../article/article.ts';
import type { CitedSentence } from './answer.ts';

/** Some of the articles that can be asked. */
export interface ArticleList {
  readonly kind: 'article-list';
  readonly asked: string;
  /** At most as many as a page has; none only where there are none at all. */
  readonly articles: readonly CountedArticle[];
  /** Place of the first of them among all, from 1. */
  readonly from: number;
  /** How many there are in all. */
  readonly total: number;
}

/** One article, with what is known of it and found in it. */
export interface ArticleShown extends CountedArticle {
  readonly kind: 'article-shown';
  readonly asked: string;
  /** How many people and bodies speak in it. */
  readonly speakers: number;
  /** Ids of its earlier texts, the latest first: mostly none. */
  readonly replaced: readonly string[];
  /** The sentences in which it corrects itself. */
  readonly corrections: readonly CitedSentence[];
}

/** An article and how long it is. */
export interface CountedArticle {
  readonly article: Article;
  /** Sentences of its body. */
  readonly sentences: number;
}
