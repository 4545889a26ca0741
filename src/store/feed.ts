/** A feed that a server follows. */
export interface Feed {
  readonly guildId: string;
  /** 1, 2, 3 … in its server, never given again. */
  readonly number: number;
  /** Where it is fetched, http or https. */
  readonly address: string;
  readonly title: string;
  /** `gone`: its site has said that it is no more, and it is not asked again. */
  readonly state: 'live' | 'gone';
  /** Null once that person has asked to be forgotten. */
  readonly addedBy: string | null;
  /** Milliseconds since 1970, as all times here. */
  readonly addedAt: number;
  /** When it was last asked for, with whatever success; null for never. */
  readonly checkedAt: number | null;
  /** Before that it is not asked for again. */
  readonly nextDue: number;
  /** How often it could not be read, one time after another, up to now. */
  readonly failures: number;
  /** Why it could not be read when it was last asked for; null if it could. */
  readonly lastError: string | null;
  /** What its site wants to hear with the next request; null where it said nothing. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An item as it stood in a feed. */
export interface ListedItem {
  /** The canonical address of its article: items with the same are one. */
  readonly url: string;
  /** All that is needed to take it in, as the ingest writes it; the store keeps it as it is. */
  readonly json: string;
}

/** An item that waits to be taken in. */
export interface WaitingItem {
  readonly guildId: string;
  /** Of its feed. */
  readonly number: number;
  readonly url: string;
  readonly json: string;
  /** How often it was tried. */
  readonly tries: number;
}

/**
 * What became of an item.
 *
 * - `waiting`: it is to be taken in.
 * - `added`: it is on the shelf.
 * - `known`: it was there already, or had been taken off.
 * - `refused`: it cannot be read, or is no article.
 * - `passed`: it was there before the feed was followed, or too many came at once.
 */
export type FeedItemState = 'waiting' | 'added' | 'known' | 'refused' | 'passed';

/** What is entered when a feed could be read. */
export interface FeedLook {
  readonly at: number;
  readonly nextDue: number;
  readonly title: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** All that stand in it, the newest first. */
  readonly items: readonly ListedItem[];
}

/** A feed that a server wants to follow, as it was just read. */
export interface NewFeed extends FeedLook {
  readonly guildId: string;
  readonly address: string;
  readonly by: string;
  /** Of its items so many are taken in, the newest; the others are passed over. */
  readonly newest: number;
  /** So many feeds a server may follow. */
  readonly most: number;
}

/** What is entered when a feed has not changed, or could not be read. */
export interface FeedCheck {
  readonly at: number;
  readonly nextDue: number;
  /** Null where it has not changed. */
  readonly error: string | null;
  readonly isGone: boolean;
}

/** What is entered of an item when it was tried. */
export interface FeedItemTry {
  /** `waiting`: to be tried again at `nextTry`. */
  readonly state: FeedItemState;
  readonly at: number;
  readonly nextTry: number;
  /** Why it was refused; null for all else. */
  readonly reason: string | null;
}
