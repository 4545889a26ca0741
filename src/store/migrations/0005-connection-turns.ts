import type { Migration } from 'kysely';

/**
 * When a process may next connect to Discord, by the key that Discord counts. Written for
 * itself: it never changes.
 */
export const connectionTurns: Migration = {
  async up(db) {
    await db.schema
      .createTable('connectionTurns')
      .addColumn('key', 'integer', (column) => column.primaryKey())
      .addColumn('freeAt', 'bigint', (column) => column.notNull())
      .execute();
  },
};
