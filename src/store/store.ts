import { connect } from './connect.ts';
import { ConnectionTurns } from './connection-turns.ts';
import { type Expired, expire } from './expire.ts';
import { FeedStore } from './feed-store.ts';
import type { OnFault } from './guarded-dialect.ts';
import { MemberStore } from './member-store.ts';
import { migrate } from './migrate.ts';
import { PinStore } from './pin-store.ts';
import { PublicAnswerStore } from './public-answer-store.ts';
import { type Purged, type PurgeWish, purge } from './purge.ts';
import type { Schema } from './schema.ts';
import { ServerStore } from './server-store.ts';
import { ShelfStore } from './shelf-store.ts';
import type { StoreAddress } from './store-address.ts';
import { UnansweredStore } from './unanswered-store.ts';
import { emptyLog, wipeFreed } from './wipe-freed.ts';

/** Somebody waits for an answer: what others keep in the log until then goes the next time. */
const LOG_WITHIN_MS = 500;

/** What the bot keeps: a part for each concern. */
export interface Store {
  readonly servers: ServerStore;
  readonly pins: PinStore;
  readonly publicAnswers: PublicAnswerStore;
  readonly shelves: ShelfStore;
  readonly feeds: FeedStore;
  readonly unanswered: UnansweredStore;
  readonly members: MemberStore;
  readonly connectionTurns: ConnectionTurns;
  /** Deletes what has been kept long enough at `now`, milliseconds since 1970. */
  readonly expire: (now: number) => Promise<Expired>;
  /** Takes an article out of all servers for good, and off the disk; see {@link purge}. */
  readonly purge: (wish: PurgeWish, at: number) => Promise<Purged>;
  /** Ends when what is under way has ended; nothing may be asked afterwards. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the store and brings its tables to what this program needs. May be tried again.
 *
 * @param onFault Told of each fault, then and later.
 * @throws {StoreError} If the database cannot be used; the message has the remedy.
 */
export async function openStore(
  address: StoreAddress,
  onFault?: OnFault,
): Promise<Store> {
  const db = connect<Schema>(address, onFault);
  try {
    await migrate(db, address.shown);
  } catch (thrown) {
    await db.destroy();
    throw thrown;
  }
  const publicAnswers = new PublicAnswerStore(db);
  const unanswered = new UnansweredStore(db);
  const flush = () => Promise.all([publicAnswers.flush(), unanswered.flush()]);
  return {
    servers: new ServerStore(db),
    pins: new PinStore(db),
    publicAnswers,
    shelves: new ShelfStore(
      db,
      address.kind === 'sqlite' ? () => emptyLog(db, LOG_WITHIN_MS) : null,
    ),
    feeds: new FeedStore(db),
    unanswered,
    members: new MemberStore(db, flush),
    connectionTurns: new ConnectionTurns(db, address.kind),
    expire: async (now) => {
      await flush();
      return expire(db, now);
    },
    purge: async (wish, at) => {
      const purged = await purge(db, wish, at);
      return { ...purged, isOffDisk: await wipeFreed(db, address.kind) };
    },
    close: async () => {
      await flush();
      await db.destroy();
    },
  };
}
