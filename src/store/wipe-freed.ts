import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';
import type { StoreAddress } from './store-address.ts';

/** Tables in which texts of articles stand. */
const WITH_TEXTS = ['articles', 'article_versions', 'pins', 'feed_items'] as const;

/**
 * Takes what was deleted off the disk, as far as the database can: SQLite has written zeros
 * over it and its log is emptied here; PostgreSQL's tables are vacuumed.
 */
export async function wipeFreed(
  db: Kysely<Schema>,
  kind: StoreAddress['kind'],
): Promise<void> {
  if (kind === 'sqlite') {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    return;
  }
  await db.connection().execute(async (connection) => {
    // A large table takes longer than a member waits for an answer.
    await sql`set statement_timeout = 0`.execute(connection);
    for (const table of WITH_TEXTS)
      await sql`vacuum ${sql.table(table)}`.execute(connection);
    await sql`reset statement_timeout`.execute(connection);
  });
}
