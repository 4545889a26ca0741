import { type Kysely, Migrator } from 'kysely';
import { firstTables } from './migrations/0001-first-tables.ts';
import { analyses } from './migrations/0002-analyses.ts';
import { answersByAge } from './migrations/0003-answers-by-age.ts';
import { feeds } from './migrations/0004-feeds.ts';
import { connectionTurns } from './migrations/0005-connection-turns.ts';
import type { Schema } from './schema.ts';
import { StoreError } from './store-error.ts';

/** In the order of their names; a new one goes to the end and an old one never changes. */
const MIGRATIONS = {
  '0001-first-tables': firstTables,
  '0002-analyses': analyses,
  '0003-answers-by-age': answersByAge,
  '0004-feeds': feeds,
  '0005-connection-turns': connectionTurns,
};

/** Names of our own: another program in the same database may use Kysely's. */
const TABLES = {
  migrationTableName: 'verbatim_migrations',
  migrationLockTableName: 'verbatim_migration_lock',
} as const;

/**
 * Brings the tables to what this program needs, in one transaction. Several processes may
 * do so at once: the others wait and find it done.
 *
 * @throws {StoreError} If a newer version of the program has used the store, or the
 * database cannot do its work.
 */
export async function migrate(db: Kysely<Schema>, shown: string): Promise<void> {
  const provider = { getMigrations: async () => MIGRATIONS };
  const migrator = new Migrator({ db, provider, ...TABLES });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // Kysely refuses to go on where it does not know a migration that has run.
  if (!(error instanceof StoreError) && (await findUnknown(db)))
    throw new StoreError('newer', shown, null);
  throw error;
}

async function findUnknown(db: Kysely<Schema>): Promise<boolean> {
  const run = await db
    .withTables<{ [TABLES.migrationTableName]: { name: string } }>()
    .selectFrom(TABLES.migrationTableName)
    .select('name')
    .execute();
  return run.some(({ name }) => !(name in MIGRATIONS));
}
