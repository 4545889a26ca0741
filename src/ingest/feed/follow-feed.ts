import type { FeedAddition, FeedStore } from '../../store/feed-store.ts';
import { readPageAddress } from '../fetch/page-address.ts';
import type { Refusal } from '../refusal.ts';
import type { FeedParts } from './feed-parts.ts';
import { lookAtFeed } from './look-at-feed.ts';
import { NO_FEED } from './no-feed.ts';

/** So many feeds a server may follow. */
export const FEEDS_A_SERVER = 10;

/** Of a feed that is followed anew, so many articles are taken in: never its whole archive. */
const NEWEST = 5;

/** What a moderator wants followed. */
export interface FeedWish {
  readonly guildId: string;
  /** Of a feed, or of a page that names one. */
  readonly address: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Lets a server follow a feed: looks at it, once, and enters it with its newest items, which
 * the `FeedFollower` takes in. A page of a site will do, where it names the site's feed.
 */
export async function followFeed(
  { feeds, ...parts }: FeedParts & { readonly feeds: FeedStore },
  { guildId, address, by, at }: FeedWish,
): Promise<FeedAddition | Refusal> {
  const conditions = { etag: null, lastModified: null, at };
  const named = readPageAddress(address);
  if ('kind' in named) return named;
  let place = named.href;
  let looked = await lookAtFeed(parts, place, conditions);
  if (looked.kind === 'feed-links') {
    place = looked.addresses[0] ?? place;
    looked = await lookAtFeed(parts, place, conditions);
  }
  if (looked.kind === 'refused') return looked;
  if (looked.kind !== 'feed') return NO_FEED;
  const { look } = looked;
  return feeds.follow({
    guildId,
    address: place,
    by,
    ...look,
    newest: NEWEST,
    most: FEEDS_A_SERVER,
  });
}
