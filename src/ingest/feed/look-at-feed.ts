import type { FeedLook, ListedItem } from '../../store/feed.ts';
import type { Conditions, Unchanged } from '../fetch/page-fetcher.ts';
import type { Refusal } from '../refusal.ts';
import type { FeedItem, FeedLinks } from './feed.ts';
import type { FeedParts } from './feed-parts.ts';
import { dueAfterRead } from './feed-schedule.ts';

/** What a look at a feed has shown. */
export type Look =
  | { readonly kind: 'feed'; readonly look: FeedLook }
  | FeedLinks
  | Unchanged
  | Refusal;

/**
 * Fetches a feed, where it has changed, and reads it.
 *
 * @param at The time, milliseconds since 1970.
 */
export async function lookAtFeed(
  { fetcher, reader }: FeedParts,
  address: string,
  { at, ...conditions }: Conditions & { readonly at: number },
): Promise<Look> {
  const fetched = await fetcher.fetchFeed(address, conditions);
  if (fetched.kind !== 'page') return fetched;
  const { bytes, contentType, url, etag, lastModified } = fetched;
  const read = await reader.readFeed({ kind: 'feed', bytes, contentType, url });
  if (read.kind !== 'feed') return read;
  const nextDue = dueAfterRead(at, read.ttlMinutes);
  const { title } = read;
  const items = read.items.map(toListed);
  return { kind: 'feed', look: { at, nextDue, title, etag, lastModified, items } };
}

function toListed(item: FeedItem): ListedItem {
  return { url: item.url, json: JSON.stringify(item) };
}
