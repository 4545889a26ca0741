import { analyseArticle, type NewArticle } from '../../src/library/analyse-article.ts';
import type { Analyser } from '../../src/library/analyser.ts';
import { writeAnalysis } from '../../src/library/saved-analysis.ts';
import type { SavedAnalysis } from '../../src/store/shelf-article.ts';
import type { Span } from '../../src/text/span.ts';

/** Analyses in the thread of the test, and counts how often. */
export class DirectAnalyser implements Analyser {
  version = 'rules 1';
  count = 0;

  async analyse(
    article: NewArticle,
    sentences: readonly Span[] | null,
  ): Promise<SavedAnalysis> {
    this.count += 1;
    return {
      version: this.version,
      bytes: writeAnalysis(analyseArticle(article, sentences)),
    };
  }

  async close(): Promise<void> {}
}
