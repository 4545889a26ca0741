import { accessSync, closeSync, constants, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely';
import { makeFolder } from './make-folder.ts';

/**
 * Returns Kysely's dialect for a file of SQLite's, which is made where there is none, with
 * its folder. Throws what SQLite throws, when the first query comes.
 */
export function sqliteDialect(path: string): Dialect {
  const database = async (): Promise<SqliteDatabase> => openDatabase(path);
  const dialect = new SqliteDialect({ database });
  return {
    createDriver: () => new ImmediateDriver({ database }),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}

/**
 * Takes the right to write when a transaction begins. SQLite's own way, to take it at the
 * first write, fails where another process has written since the first read. One that only
 * reads takes none: it sees one moment, and others go on writing.
 */
class ImmediateDriver extends SqliteDriver implements Driver {
  override async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    const begin = accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** Waits for the transaction that is under way. */
  override async destroy(): Promise<void> {
    await this.acquireConnection();
    await super.destroy();
    // Whoever waited behind finds it closed.
    await this.releaseConnection();
  }
}

/** Migrates in one transaction, which is also the lock against a second process. */
class TransactionalAdapter extends SqliteAdapter implements DialectAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function openDatabase(path: string): SqliteDatabase {
  // Who asked and who pinned is nobody else's business on a machine of several people.
  const folder = dirname(path);
  makeFolder(folder, 0o700);
  // SQLite writes beside its file too, and says only that it cannot open it.
  accessSync(folder, constants.W_OK | constants.X_OK);
  const database = openFile(path);
  try {
    prepareConnection(database);
  } catch (thrown) {
    database.close();
    throw thrown;
  }
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => closeDatabase(database),
    prepare: (query) => {
      const known = prepared.get(query);
      if (known) return known;
      const statement = prepareStatement(database, query);
      if (prepared.size >= MOST_PREPARED) prepared.clear();
      prepared.set(query, statement);
      return statement;
    },
  };
}

/** @throws {Error} Of the file system, where it refuses: SQLite only says that it cannot open it. */
function openFile(path: string): Database {
  try {
    return new DatabaseSync(path);
  } catch (thrown) {
    closeSync(openSync(path, 'a'));
    throw thrown;
  }
}

/** To prepare a query takes longer than to run it. The program has fewer, but for lists of ids. */
const MOST_PREPARED = 200;

type Database = InstanceType<typeof DatabaseSync>;

/** Leaves all in the one file, which can then be copied, as far as nobody else reads it now. */
function closeDatabase(database: Database): void {
  try {
    database.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // A full disk, or another process: what is beside the file is taken in when it is opened.
  }
  database.close();
}

function prepareConnection(database: Database): void {
  // Whoever finds it busy asks again (guardDialect): SQLite's own wait would hold up all else.
  database.exec('pragma busy_timeout = 0');
  // Readers and the writer do not wait for each other. A commit is on the disk when it
  // returns: a number once shown is not given again, also after a power cut.
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  // What is deleted is gone from the file too, and not only from its tables.
  database.exec('pragma secure_delete = on');
}

function prepareStatement(database: Database, query: string): SqliteStatement {
  const statement = database.prepare(query);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(toSqlValue)),
    run: (parameters) => statement.run(...parameters.map(toSqlValue)),
    // Its own: rows are read while others ask, maybe the same.
    iterate: (parameters) =>
      database.prepare(query).iterate(...parameters.map(toSqlValue)),
  };
}

type SqlValue = string | number | bigint | Uint8Array | null;

/** The store's tables hold texts, numbers and bytes; SQLite would make null of other values. */
function toSqlValue(value: unknown): SqlValue {
  if (value instanceof Uint8Array) return value;
  if (value === null || ['string', 'number', 'bigint'].includes(typeof value))
    return value as SqlValue;
  throw new TypeError(`Cannot store a value of the type ${typeof value}`);
}
