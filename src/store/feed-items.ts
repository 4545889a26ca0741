import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { pageOf } from '../article/same-page.ts';
import type { Feed, FeedItemState, ListedItem } from './feed.ts';
import type { FeedItemRow, Schema } from './schema.ts';
import { storable } from './storable.ts';

/** By which a server's feed is found. */
export type FeedPlace = Pick<Feed, 'guildId' | 'number'>;

/**
 * An item that left its feed so long ago is forgotten: 30 days. What has left a feed does not
 * come back after weeks; what stands in it is known however old it is.
 */
const KEEP_LISTED_MS = 30 * 24 * 60 * 60 * 1000;

/** So much may pass before it is entered again that an item still stands in its feed. */
const LISTED_STEP_MS = 24 * 60 * 60 * 1000;

/** Items of a server that wait at most, in all its feeds; the oldest are passed over. */
const MOST_WAITING = 100;

/**
 * Enters the items that stand in a feed, the newest first; those that are known stay what
 * they are. What left the feed long ago is forgotten.
 *
 * @param newest Of the new ones so many wait; the others are passed over.
 */
export async function enterItems(
  transaction: Transaction<Schema>,
  feed: FeedPlace,
  {
    items,
    at,
    newest,
  }: {
    readonly items: readonly ListedItem[];
    readonly at: number;
    readonly newest: number;
  },
): Promise<void> {
  const unwanted = await seeUnwanted(transaction, feed, { items, at });
  const rows = items
    .map((item, place) =>
      toRow(feed, item, { at, place: items.length - place, isWaiting: place < newest }),
    )
    .filter(({ url }) => !unwanted.has(sealAddress(url)));
  if (rows.length > 0)
    await transaction
      .insertInto('feedItems')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['guildId', 'number', 'url'])
          .doUpdateSet({ listedAt: at })
          .where('feedItems.listedAt', '<', at - LISTED_STEP_MS),
      )
      .execute();
  await transaction
    .deleteFrom('feedItems')
    .where('guildId', '=', feed.guildId)
    .where('number', '=', feed.number)
    .where('listedAt', '<', at - KEEP_LISTED_MS)
    .where('state', '!=', 'waiting' satisfies FeedItemState)
    .execute();
  await passOverOldest(transaction, feed.guildId);
}

/** Stands before the seal of an address; no address begins so. */
const SEALED = 'sealed:';

/**
 * Returns what stands for the page of an item that was removed for good: it is known again by
 * that, and the words of its address can be read no more.
 */
export function sealAddress(url: string): string {
  const page = pageOf(url) ?? url;
  return `${SEALED}${createHash('sha256').update(page).digest('base64url')}`;
}

/** Enters which of the items that were removed for good still stand in the feed. */
async function seeUnwanted(
  transaction: Transaction<Schema>,
  { guildId, number }: FeedPlace,
  { items, at }: { readonly items: readonly ListedItem[]; readonly at: number },
): Promise<ReadonlySet<string>> {
  const sealed = await transaction
    .selectFrom('feedItems')
    .select('url')
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .where('url', 'like', `${SEALED}%`)
    .execute();
  if (sealed.length === 0) return new Set();
  const listed = new Set(items.map((item) => sealAddress(item.url)));
  const seen = sealed.map(({ url }) => url).filter((url) => listed.has(url));
  for (const url of seen)
    await transaction
      .updateTable('feedItems')
      .set({ listedAt: at })
      .where('guildId', '=', guildId)
      .where('number', '=', number)
      .where('url', '=', url)
      .execute();
  return new Set(seen);
}

function toRow(
  { guildId, number }: FeedPlace,
  { url, json }: ListedItem,
  {
    at,
    place,
    isWaiting,
  }: { readonly at: number; readonly place: number; readonly isWaiting: boolean },
): FeedItemRow {
  return {
    guildId,
    number,
    url,
    state: (isWaiting ? 'waiting' : 'passed') satisfies FeedItemState,
    place,
    seenAt: at,
    listedAt: at,
    triedAt: null,
    tries: 0,
    nextTry: at,
    reason: null,
    itemJson: isWaiting ? storable(json) : null,
  };
}

/** Keeps the newest of a server's waiting items, and no more than may wait. */
async function passOverOldest(
  transaction: Transaction<Schema>,
  guildId: string,
): Promise<void> {
  const waiting = await transaction
    .selectFrom('feedItems')
    .select(['number', 'url'])
    .where('guildId', '=', guildId)
    .where('state', '=', 'waiting' satisfies FeedItemState)
    .orderBy('seenAt', 'desc')
    .orderBy('place', 'desc')
    .execute();
  for (const { number, url } of waiting.slice(MOST_WAITING))
    await transaction
      .updateTable('feedItems')
      .set({ state: 'passed' satisfies FeedItemState, itemJson: null })
      .where('guildId', '=', guildId)
      .where('number', '=', number)
      .where('url', '=', url)
      .execute();
}
