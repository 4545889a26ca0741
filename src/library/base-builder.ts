import { SavedIndexBuilder } from '../index/saved-index.ts';
import type { ShelfArticle } from '../store/shelf-article.ts';
import { openAnalysis } from './saved-analysis.ts';
import type { SavedArticle, SavedBase } from './saved-base.ts';

/** Puts together what is to be saved of a server's index. */
export class BaseBuilder {
  readonly #index = new SavedIndexBuilder();
  readonly #articles: SavedArticle[] = [];

  /** Adds an article that can be asked; one whose analysis cannot be read is left out. */
  add({ entry, analysis }: Pick<ShelfArticle, 'entry' | 'analysis'>): void {
    const opened = analysis && openAnalysis(analysis.bytes);
    if (!opened || entry.state !== 'ready') return;
    this.#index.add(opened.readPacked());
    this.#articles.push({ number: entry.number, checksum: opened.checksum });
  }

  build(): SavedBase {
    return { articles: this.#articles, index: this.#index.build() };
  }
}
