import type { Migration } from 'kysely';

/**
 * What was found in an article is kept beside its text, and a text that was replaced is kept
 * under its own number. Written for itself: it never changes.
 */
export const analyses: Migration = {
  async up(db) {
    for (const column of ['replaces', 'replacedBy'])
      await db.schema.alterTable('articles').addColumn(column, 'integer').execute();
    // SQLite keeps bytes in a column of any type.
    await db.schema
      .alterTable('articleVersions')
      .addColumn('analysis', 'bytea')
      .execute();
    await db.schema
      .alterTable('articleVersions')
      .addColumn('analysisVersion', 'text')
      .execute();
    await db.schema
      .createIndex('articleVersionsByHash')
      .on('articleVersions')
      .column('hash')
      .execute();
  },
};
