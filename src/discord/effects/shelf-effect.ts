import type { PastedSource } from '../../ingest/source.ts';
import type { Upload } from '../command.ts';

/** Something that is to be done with a server's shelf, as plain data. */
export type ShelfEffect =
  /** Open the form into which an article is pasted. */
  | { readonly kind: 'ask-for-article' }
  /** Let the one who used a command on a message choose which of its links is meant. */
  | { readonly kind: 'choose-link'; readonly links: readonly string[] }
  | AddArticle
  /** Ask once more before an article is taken off. */
  | { readonly kind: 'ask-remove-article'; readonly number: number }
  | { readonly kind: 'remove-article'; readonly number: number }
  /** Read an article's page again, and take over what has changed. */
  | { readonly kind: 'refetch-article'; readonly number: number }
  /** The newest entries of the shelf, or those with smaller numbers than `before`. */
  | { readonly kind: 'list-shelf'; readonly before: number | null }
  /** Follow the feed at an address, or the one that a page there names. */
  | { readonly kind: 'follow-feed'; readonly address: string }
  /** By its number or address, as typed; null to list them. */
  | { readonly kind: 'unfollow-feed'; readonly feed: string | null }
  /** What was asked and not found. */
  | { readonly kind: 'list-unanswered' }
  /** Forget it, as far as it was asked up to a moment. */
  | { readonly kind: 'clear-unanswered'; readonly until: number };

/** An article that is to be put on the shelf. */
export interface AddArticle {
  readonly kind: 'add-article';
  readonly source: GivenArticle;
}

/** What a moderator gives: an address, a file, or pasted text. */
export type GivenArticle =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'upload'; readonly upload: Upload; readonly url: string | null }
  | PastedSource;
