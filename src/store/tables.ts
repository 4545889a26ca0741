import type { Schema } from './schema.ts';

/** A table, and how its rows are read in pieces. */
export interface Table {
  readonly name: keyof Schema;
  /** The columns of its primary key. */
  readonly key: readonly string[];
  /** So many rows are read and written at once; fewer where they are long. */
  readonly rowsAtOnce: number;
}

/** SQLite takes some 32,000 values in a statement, PostgreSQL twice as many. */
const SHORT_ROWS = 500;

/** An article with what was found in it has some 150 kB. */
const LONG_ROWS = 20;

/** All tables, each after those that its rows point to. */
export const TABLES: readonly Table[] = [
  { name: 'servers', key: ['guildId'], rowsAtOnce: SHORT_ROWS },
  { name: 'numbers', key: ['guildId', 'kind'], rowsAtOnce: SHORT_ROWS },
  { name: 'pins', key: ['guildId', 'number'], rowsAtOnce: SHORT_ROWS },
  { name: 'pinEvents', key: ['guildId', 'number', 'place'], rowsAtOnce: SHORT_ROWS },
  { name: 'publicAnswers', key: ['messageId'], rowsAtOnce: SHORT_ROWS },
  { name: 'articles', key: ['guildId', 'number'], rowsAtOnce: SHORT_ROWS },
  {
    name: 'articleVersions',
    key: ['guildId', 'number', 'version'],
    rowsAtOnce: LONG_ROWS,
  },
  { name: 'feeds', key: ['guildId', 'number'], rowsAtOnce: SHORT_ROWS },
  { name: 'feedItems', key: ['guildId', 'number', 'url'], rowsAtOnce: LONG_ROWS },
  { name: 'unanswered', key: ['guildId', 'key'], rowsAtOnce: SHORT_ROWS },
  { name: 'connectionTurns', key: ['key'], rowsAtOnce: SHORT_ROWS },
];
