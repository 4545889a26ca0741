import type { Kysely, Migration } from 'kysely';

/**
 * The feeds that servers follow with the items that were seen in them, and the questions that
 * found nothing. Written for itself: it never changes.
 */
export const feeds: Migration = {
  async up(db) {
    await createFeeds(db);
    await createFeedItems(db);
    await createUnanswered(db);
  },
};

async function createFeeds(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feeds')
    .addColumn('guildId', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('addedBy', 'text')
    .addColumn('addedAt', 'bigint', (column) => column.notNull())
    .addColumn('checkedAt', 'bigint')
    .addColumn('nextDue', 'bigint', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('lastError', 'text')
    .addColumn('etag', 'text')
    .addColumn('lastModified', 'text')
    .addPrimaryKeyConstraint('feedsPrimary', ['guildId', 'number'])
    .addUniqueConstraint('feedsAddress', ['guildId', 'address'])
    .addForeignKeyConstraint('feedsServer', ['guildId'], 'servers', ['guildId'])
    .execute();
  for (const column of ['nextDue', 'address', 'addedBy'])
    await db.schema.createIndex(`feedsBy_${column}`).on('feeds').column(column).execute();
}

async function createFeedItems(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feedItems')
    .addColumn('guildId', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('seenAt', 'bigint', (column) => column.notNull())
    .addColumn('listedAt', 'bigint', (column) => column.notNull())
    .addColumn('triedAt', 'bigint')
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('nextTry', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('itemJson', 'text')
    .addPrimaryKeyConstraint('feedItemsPrimary', ['guildId', 'number', 'url'])
    .addForeignKeyConstraint(
      'feedItemsFeed',
      ['guildId', 'number'],
      'feeds',
      ['guildId', 'number'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
  for (const columns of [['state', 'nextTry'], ['guildId', 'triedAt'], ['url']])
    await db.schema
      .createIndex(`feedItemsBy_${columns.join('_')}`)
      .on('feedItems')
      .columns(columns)
      .execute();
}

async function createUnanswered(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('unanswered')
    .addColumn('guildId', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('firstAskedAt', 'bigint', (column) => column.notNull())
    .addColumn('lastAskedAt', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('unansweredPrimary', ['guildId', 'key'])
    .addForeignKeyConstraint('unansweredServer', ['guildId'], 'servers', ['guildId'])
    .execute();
  await db.schema
    .createIndex('unansweredByAge')
    .on('unanswered')
    .column('lastAskedAt')
    .execute();
}
