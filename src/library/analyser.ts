import type { SavedAnalysis } from '../store/shelf-article.ts';
import type { Span } from '../text/span.ts';
import type { NewArticle } from './analyse-article.ts';

/** Finds all that is to be known of articles, away from the thread in which members are answered. */
export interface Analyser {
  /** Of the rules by which it finds: see `readRulesVersion`. */
  readonly version: string;
  /**
   * @param sentences Those by which the article's addresses count; null for a new one.
   * @throws {Error} If it ended on the way.
   */
  readonly analyse: (
    article: NewArticle,
    sentences: readonly Span[] | null,
  ) => Promise<SavedAnalysis>;
  readonly close: () => Promise<void>;
}
