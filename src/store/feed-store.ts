import type { Kysely, Selectable } from 'kysely';
import type {
  Feed,
  FeedCheck,
  FeedItemState,
  FeedItemTry,
  FeedLook,
  NewFeed,
  WaitingItem,
} from './feed.ts';
import { enterItems, type FeedPlace } from './feed-items.ts';
import { lockServer } from './lock-server.ts';
import type { FeedRow, Schema } from './schema.ts';
import { storable } from './storable.ts';
import { takeNumber } from './take-number.ts';

/** What became of a feed that was to be followed; `feed` is the new or the known one. */
export type FeedAddition =
  | { readonly kind: 'followed' | 'known'; readonly feed: Feed }
  | { readonly kind: 'too-many'; readonly feed: null };

/**
 * The feeds that servers follow, and which of their items were seen. Every method throws a
 * StoreError if it must.
 */
export class FeedStore {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Enters that a server follows a feed, with what stands in it, unless it does already. */
  follow(added: NewFeed): Promise<FeedAddition> {
    const { guildId, address, most } = added;
    return this.#db.transaction().execute(async (transaction) => {
      await lockServer(transaction, guildId);
      const followed = await transaction
        .selectFrom('feeds')
        .selectAll()
        .where('guildId', '=', guildId)
        .execute();
      const known = followed.find((feed) => feed.address === address);
      if (known) return { kind: 'known', feed: readFeed(known) };
      if (followed.length >= most) return { kind: 'too-many', feed: null };
      const number = await takeNumber(transaction, guildId, 'feed');
      const feed = toFeed(added, number);
      await transaction.insertInto('feeds').values(feed).execute();
      await enterItems(transaction, feed, added);
      return { kind: 'followed', feed };
    });
  }

  /**
   * Ends following a feed and forgets its items; the articles that came by it stay.
   *
   * @returns The feed as it was; null where there is none.
   */
  async unfollow({ guildId, number }: FeedPlace): Promise<Feed | null> {
    const row = await this.#db
      .deleteFrom('feeds')
      .where('guildId', '=', guildId)
      .where('number', '=', number)
      .returningAll()
      .executeTakeFirst();
    return row ? readFeed(row) : null;
  }

  /** A server's feeds in the order of their numbers. */
  async list(guildId: string): Promise<readonly Feed[]> {
    const rows = await this.#db
      .selectFrom('feeds')
      .selectAll()
      .where('guildId', '=', guildId)
      .orderBy('number')
      .execute();
    return rows.map(readFeed);
  }

  /** The feeds of all servers that are to be asked for now, the longest due first. */
  async due(now: number): Promise<readonly Feed[]> {
    const rows = await this.#live()
      .where('nextDue', '<=', now)
      .orderBy('nextDue')
      .execute();
    return rows.map(readFeed);
  }

  /** Whoever follows the feed at an address, due or not: it is asked for once for all. */
  async followers(address: string): Promise<readonly Feed[]> {
    const rows = await this.#live().where('address', '=', address).execute();
    return rows.map(readFeed);
  }

  /** Of servers that have the bot, and of sites that have not said that it is gone. */
  #live() {
    return this.#db
      .selectFrom('feeds')
      .innerJoin('servers', 'servers.guildId', 'feeds.guildId')
      .selectAll('feeds')
      .where('servers.leftAt', 'is', null)
      .where('state', '=', 'live' satisfies Feed['state']);
  }

  /** Enters what stands in a feed: all of it or nothing. Nothing where it is not followed any more. */
  async noteRead({ guildId, number }: FeedPlace, look: FeedLook): Promise<void> {
    const { at, items } = look;
    await this.#db.transaction().execute(async (transaction) => {
      await lockServer(transaction, guildId);
      const { numUpdatedRows } = await transaction
        .updateTable('feeds')
        .set({ ...toLook(look), failures: 0, lastError: null, checkedAt: at })
        .where('guildId', '=', guildId)
        .where('number', '=', number)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return;
      const place = { guildId, number };
      await enterItems(transaction, place, { items, at, newest: items.length });
    });
  }

  /** Enters that a feed has not changed, or could not be read, and why. */
  async noteChecked(
    { guildId, number }: FeedPlace,
    { at, nextDue, error, isGone }: FeedCheck,
  ): Promise<void> {
    await this.#db
      .updateTable('feeds')
      .set((feed) => ({
        checkedAt: at,
        nextDue,
        lastError: error && storable(error),
        failures: error === null ? 0 : feed('failures', '+', 1),
        ...(isGone ? { state: 'gone' satisfies Feed['state'] } : {}),
      }))
      .where('guildId', '=', guildId)
      .where('number', '=', number)
      .execute();
  }

  /** The servers of which items are to be tried now. */
  async waitingServers(now: number): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('feedItems')
      .innerJoin('servers', 'servers.guildId', 'feedItems.guildId')
      .select('feedItems.guildId')
      .distinct()
      .where('servers.leftAt', 'is', null)
      .where('state', '=', 'waiting' satisfies FeedItemState)
      .where('nextTry', '<=', now)
      .orderBy('feedItems.guildId')
      .execute();
    return rows.map(({ guildId }) => guildId);
  }

  /** The items of a server that are to be tried now, the oldest first. */
  async waiting(
    guildId: string,
    { now, limit }: { readonly now: number; readonly limit: number },
  ): Promise<readonly WaitingItem[]> {
    const rows = await this.#db
      .selectFrom('feedItems')
      .select(['guildId', 'number', 'url', 'itemJson', 'tries'])
      .where('guildId', '=', guildId)
      .where('state', '=', 'waiting' satisfies FeedItemState)
      .where('nextTry', '<=', now)
      .orderBy('seenAt')
      .orderBy('place')
      .limit(limit)
      .execute();
    return rows.map(({ itemJson, ...item }) => ({ ...item, json: itemJson ?? '{}' }));
  }

  /** How many items of a server were tried since a moment. */
  async triedSince(guildId: string, since: number): Promise<number> {
    const { tried } = await this.#db
      .selectFrom('feedItems')
      .select(({ fn }) => fn.countAll<number>().as('tried'))
      .where('guildId', '=', guildId)
      .where('triedAt', '>', since)
      .executeTakeFirstOrThrow();
    return tried;
  }

  /** Enters what became of an item; one that waits no more is not changed. */
  async noteTried(
    { guildId, number, url }: Pick<WaitingItem, 'guildId' | 'number' | 'url'>,
    { state, at, nextTry, reason }: FeedItemTry,
  ): Promise<void> {
    await this.#db
      .updateTable('feedItems')
      .set((item) => ({
        state,
        triedAt: at,
        nextTry,
        tries: item('tries', '+', 1),
        reason: reason && storable(reason),
        ...(state === 'waiting' ? {} : { itemJson: null }),
      }))
      .where('guildId', '=', guildId)
      .where('number', '=', number)
      .where('url', '=', url)
      .where('state', '=', 'waiting' satisfies FeedItemState)
      .execute();
  }
}

function toFeed(added: NewFeed, number: number): Feed {
  const { guildId, address, by, at } = added;
  return {
    guildId,
    number,
    address,
    ...toLook(added),
    state: 'live',
    addedBy: by,
    addedAt: at,
    checkedAt: at,
    failures: 0,
    lastError: null,
  };
}

function toLook({ nextDue, title, etag, lastModified }: FeedLook) {
  return { nextDue, title: storable(title), etag, lastModified };
}

function readFeed(row: Selectable<FeedRow>): Feed {
  return { ...row, state: row.state === 'gone' ? 'gone' : 'live' };
}
