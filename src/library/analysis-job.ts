import type { Span } from '../text/span.ts';
import type { NewArticle } from './analyse-article.ts';

/** What is sent to the thread that analyses. */
export interface AnalysisJob {
  readonly number: number;
  readonly article: NewArticle;
  readonly sentences: readonly Span[] | null;
}

/** What comes back: the bytes of an analysis, or what was thrown. */
export type AnalysisResult =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly thrown: unknown };
