/** A feed as it was fetched. */
export interface FeedSource {
  readonly kind: 'feed';
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where it came from after all redirects. */
  readonly url: string;
}

/** What stands in a feed. */
export interface ReadFeed {
  readonly kind: 'feed';
  /** Never empty: the site's name where it has none. */
  readonly title: string;
  /** For so many minutes its publisher says that it need not be asked for again. */
  readonly ttlMinutes: number | null;
  /** The newest first, each of another article, {@link MOST_ITEMS} at most. */
  readonly items: readonly FeedItem[];
}

/** An article as a feed announces it. Plain data: it is kept until it is taken in. */
export interface FeedItem {
  /** The canonical address of its page, by which it is known again. */
  readonly url: string;
  /** The address as it is fetched. */
  readonly link: string;
  /** Empty where the feed has none. */
  readonly title: string;
  /** The day or time as written, in the form of ISO 8601. */
  readonly published: string | null;
  readonly authors: readonly string[];
  /** Title of the feed. */
  readonly publisher: string;
  /** BCP 47 tag as the feed states it. */
  readonly language: string | null;
  /** HTML of what may be the whole text; null where the feed has only a few lines of it. */
  readonly content: string | null;
}

/** What a page says of the feeds of its site: their addresses. */
export interface FeedLinks {
  readonly kind: 'feed-links';
  readonly addresses: readonly string[];
}

/** Items that are read of a feed: the newest, as feeds list them first. */
export const MOST_ITEMS = 200;
