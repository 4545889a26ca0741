import type { DraftArticle } from './draft.ts';
import type { Refusal } from './refusal.ts';

/** What a moderator should know of an article that can be added. */
export type Warning = 'partial' | 'paywall' | 'no-date' | 'live' | 'no-author';

/** An article as it was read, and what is to be said of it. */
export interface Reading {
  readonly kind: 'read';
  readonly article: DraftArticle;
  /** The same for articles with the same text; see `textHash`. */
  readonly hash: string;
  readonly warnings: readonly Warning[];
  /** Why it should not be added; its parts are there nevertheless, as far as they were found. */
  readonly refusal: Refusal | null;
  /** Texts of its page in their order, for text fragments; empty for what is no page. */
  readonly pageTexts: readonly string[];
}
