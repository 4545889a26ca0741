import type { CreateTableBuilder, Kysely, Migration } from 'kysely';

/**
 * The first tables. Written for itself: a migration that has run never changes, whatever
 * becomes of the program's types.
 */
export const firstTables: Migration = {
  async up(db) {
    await createServers(db);
    await createPins(db);
    await createPublicAnswers(db);
    await createArticles(db);
    await indexPersons(db);
  },
};

async function createServers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('numbers')
    .addColumn('guildId', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('last', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('numbersPrimary', ['guildId', 'kind'])
    .execute();
  await db.schema
    .createTable('servers')
    .addColumn('guildId', 'text', (column) => column.primaryKey())
    .addColumn('leftAt', 'bigint')
    .addColumn('publicChannelsJson', 'text')
    .addColumn('isPrivateByDefault', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('publisherRolesJson', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('librarianRolesJson', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('pinnerRolesJson', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('hasShippedArticles', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('pinLogChannel', 'text')
    .execute();
}

async function createPins(db: Kysely<unknown>): Promise<void> {
  await numbered(db.schema.createTable('pins'))
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('channelId', 'text', (column) => column.notNull())
    .addColumn('messageId', 'text')
    .addColumn('plannedBy', 'text')
    .addColumn('plannedAt', 'bigint', (column) => column.notNull())
    .addColumn('changedAt', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('replaces', 'integer')
    .addColumn('replacedBy', 'integer')
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('passageJson', 'text', (column) => column.notNull())
    .addColumn('outcomeJson', 'text')
    .addPrimaryKeyConstraint('pinsPrimary', ['guildId', 'number'])
    .addForeignKeyConstraint('pinsServer', ['guildId'], 'servers', ['guildId'])
    .execute();
  await db.schema
    .createIndex('pinsByMessage')
    .on('pins')
    .columns(['guildId', 'messageId'])
    .execute();
  await numbered(db.schema.createTable('pinEvents'))
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('changedBy', 'text')
    .addColumn('changedAt', 'bigint', (column) => column.notNull())
    .addColumn('outcomeJson', 'text')
    .addPrimaryKeyConstraint('pinEventsPrimary', ['guildId', 'number', 'place'])
    .addForeignKeyConstraint(
      'pinEventsPin',
      ['guildId', 'number'],
      'pins',
      ['guildId', 'number'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
}

async function createPublicAnswers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('publicAnswers')
    .addColumn('messageId', 'text', (column) => column.primaryKey())
    .addColumn('guildId', 'text', (column) => column.notNull())
    .addColumn('channelId', 'text', (column) => column.notNull())
    .addColumn('askedBy', 'text')
    .addColumn('askedAt', 'bigint')
    .addColumn('removedBy', 'text')
    .addColumn('removedAt', 'bigint')
    .addColumn('touchedAt', 'bigint', (column) => column.notNull())
    .execute();
  for (const column of ['guildId', 'touchedAt'])
    await db.schema
      .createIndex(`publicAnswers_${column}`)
      .on('publicAnswers')
      .column(column)
      .execute();
}

async function createArticles(db: Kysely<unknown>): Promise<void> {
  await numbered(db.schema.createTable('articles'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('headline', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('addedBy', 'text')
    .addColumn('addedAt', 'bigint', (column) => column.notNull())
    .addColumn('checkedAt', 'bigint', (column) => column.notNull())
    .addColumn('removedBy', 'text')
    .addColumn('removedAt', 'bigint')
    .addColumn('lastError', 'text')
    .addPrimaryKeyConstraint('articlesPrimary', ['guildId', 'number'])
    .addForeignKeyConstraint('articlesServer', ['guildId'], 'servers', ['guildId'])
    .execute();
  for (const column of ['hash', 'url'] as const)
    await db.schema
      .createIndex(`articlesBy${column === 'hash' ? 'Hash' : 'Url'}`)
      .on('articles')
      .columns(['guildId', column])
      .execute();
  await numbered(db.schema.createTable('articleVersions'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('storedAt', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('originJson', 'text', (column) => column.notNull())
    .addColumn('sentencesJson', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('articleVersionsPrimary', ['guildId', 'number', 'version'])
    .addForeignKeyConstraint(
      'articleVersionsArticle',
      ['guildId', 'number'],
      'articles',
      ['guildId', 'number'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
}

/** Every member may ask what is kept of them, and must not cost a look at every row. */
async function indexPersons(db: Kysely<unknown>): Promise<void> {
  for (const [table, column] of [
    ['pins', 'plannedBy'],
    ['pinEvents', 'changedBy'],
    ['publicAnswers', 'askedBy'],
    ['publicAnswers', 'removedBy'],
    ['articles', 'addedBy'],
    ['articles', 'removedBy'],
  ] as const)
    await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
}

/** A table whose rows belong to a number of a server's. */
function numbered(
  table: CreateTableBuilder<string>,
): CreateTableBuilder<string, 'guildId' | 'number'> {
  return table
    .addColumn('guildId', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull());
}
