import { setTimeout as delay } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';
import type { StoreAddress } from './store-address.ts';

/** Tables in which texts of articles stand. */
const WITH_TEXTS = ['articles', 'article_versions', 'pins', 'feed_items'] as const;

/** Longest wait for others who read, and the pause between two tries; milliseconds. */
const READ_WITHIN_MS = 5000;
const PAUSE_MS = 20;

/**
 * Takes what was deleted off the disk, as far as the database can: SQLite has written zeros
 * over it and its log is emptied here; PostgreSQL's tables are vacuumed.
 *
 * @returns False where others who read have kept SQLite from it: its words are still there.
 */
export async function wipeFreed(
  db: Kysely<Schema>,
  kind: StoreAddress['kind'],
): Promise<boolean> {
  if (kind === 'sqlite') return emptyLog(db, READ_WITHIN_MS);
  await db.connection().execute(async (connection) => {
    // A large table takes longer than a member waits for an answer.
    await sql`set statement_timeout = 0`.execute(connection);
    for (const table of WITH_TEXTS)
      await sql`vacuum ${sql.table(table)}`.execute(connection);
    await sql`reset statement_timeout`.execute(connection);
  });
  return true;
}

/**
 * Empties the log of SQLite, in which what was deleted would stand until it is written over.
 *
 * @param withinMs So long it waits for others who read it.
 * @returns False where they still do.
 */
export async function emptyLog(db: Kysely<Schema>, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  for (;;) {
    const checkpoint = sql<{ busy: number }>`pragma wal_checkpoint(truncate)`;
    const { rows } = await checkpoint.execute(db);
    if (rows.every(({ busy }) => busy === 0)) return true;
    if (performance.now() > until) return false;
    await delay(PAUSE_MS);
  }
}
