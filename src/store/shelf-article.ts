import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/** What was found in an article, as the library writes it; the store keeps it as it is. */
export interface SavedAnalysis {
  /** Of the rules by which it was found: what others found is of no use. */
  readonly version: string;
  readonly bytes: Uint8Array;
}

/** An article that is to be put on a server's shelf. */
export interface NewShelfArticle {
  readonly guildId: string;
  /** Its `url` is the canonical one; the store gives id and slug. */
  readonly article: Omit<Article, 'id' | 'slug'>;
  /** What two articles with the same text have in common. */
  readonly hash: string;
  /** The headline and the sentences of the body, as addresses count them. */
  readonly sentences: readonly Span[];
  readonly analysis: SavedAnalysis | null;
  /** Null where nobody did: it came by a feed, or whoever runs the bot has added it. */
  readonly by: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is known of an article on a shelf without reading its text. */
export interface ShelfEntry {
  readonly guildId: string;
  /** 1, 2, 3 … in its server, never given again: `B3`. */
  readonly number: number;
  /**
   * Of a removed article only this entry is left. The text of a replaced one is kept, since
   * addresses lead to it.
   */
  readonly state: 'ready' | 'replaced' | 'removed';
  readonly headline: string;
  readonly url: string | null;
  readonly hash: string;
  /** 1 for the text that was added, 2 for the first that took its place, … */
  readonly version: number;
  /** Null where nobody did, or that person has asked to be forgotten. */
  readonly addedBy: string | null;
  /** Milliseconds since 1970, as all times here. */
  readonly addedAt: number;
  /** When its page was last looked at. */
  readonly checkedAt: number;
  readonly removedBy: string | null;
  readonly removedAt: number | null;
  /** Why the page could not be read when it was last looked at; null if it could. */
  readonly lastError: string | null;
  /** Number of the article whose text this one replaced; null for none. */
  readonly replaces: number | null;
  readonly replacedBy: number | null;
}

/** An article of a shelf with its text. */
export interface ShelfArticle {
  readonly entry: ShelfEntry;
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly analysis: SavedAnalysis | null;
}

/** What became of an article whose page was read again; `entry` is what now stands for it. */
export interface ShelfReplacement {
  /**
   * - `described`: the text is the same, and what is known of its origin has changed.
   * - `gone`: the article to be replaced is not on the shelf.
   */
  readonly kind:
    | 'replaced'
    | 'described'
    | 'unchanged'
    | 'same-text'
    | 'same-url'
    | 'gone';
  readonly entry: ShelfEntry | null;
}

/** What became of an article that was to be added; `entry` is the new or the known one. */
export interface ShelfAddition {
  readonly kind: 'added' | 'same-text' | 'same-url';
  readonly entry: ShelfEntry;
}
