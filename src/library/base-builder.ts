import { SavedIndexBuilder } from '../index/saved-index.ts';
import type { BaseArticle } from './base-job.ts';
import { openAnalysis } from './saved-analysis.ts';
import type { SavedArticle, SavedBase } from './saved-base.ts';

/** Puts together what is to be saved of a server's index. */
export class BaseBuilder {
  readonly #index = new SavedIndexBuilder();
  readonly #articles: SavedArticle[] = [];

  /** Adds an article; one whose analysis cannot be read is left out. */
  add({ number, analysis }: BaseArticle): void {
    const opened = openAnalysis(analysis);
    if (!opened) return;
    this.#index.add(opened.readPacked());
    this.#articles.push({ number, checksum: opened.checksum });
  }

  build(): SavedBase {
    return { articles: this.#articles, index: this.#index.build() };
  }
}
