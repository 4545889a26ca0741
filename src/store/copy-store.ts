import { existsSync } from 'node:fs';
import { type Kysely, sql, type Transaction } from 'kysely';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';
import { type Row, RowSum } from './row-sum.ts';
import type { Schema } from './schema.ts';
import type { StoreAddress } from './store-address.ts';
import { TABLES, type Table } from './tables.ts';

/** A store cannot be copied as asked; the message is for the operator and has the remedy. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
}

/** A table that was copied. */
export interface CopiedTable {
  readonly name: string;
  readonly rows: number;
}

/**
 * Copies all that a store keeps into another, empty one, of either kind, in one transaction:
 * all of it is there afterwards, or nothing. What was written is read again and compared with
 * what was there, row by row. Nothing else may use either meanwhile. Both are brought to the
 * tables of this program first; the one that is read keeps all that it has.
 *
 * @throws {CopyError} If there is nothing to copy from, the other is not empty, or what was
 * written is not what was there.
 * @throws {StoreError} If a database cannot do its work.
 */
export async function copyStore(
  from: StoreAddress,
  to: StoreAddress,
): Promise<readonly CopiedTable[]> {
  if (from.kind === 'sqlite' && !existsSync(from.path))
    throw new CopyError(
      `Cannot copy the store "${from.shown}": there is no such file: check the address`,
    );
  if (isSame(from, to))
    throw new CopyError(
      `Cannot copy the store "${from.shown}" to itself: name another, empty one`,
    );
  const [source, target] = [connect<Schema>(from), connect<Schema>(to)];
  try {
    await migrate(source, from.shown);
    await migrate(target, to.shown);
    // For PostgreSQL: all is read as of one moment. SQLite lets nobody else write meanwhile.
    return await source
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((reading) =>
        target.transaction().execute((writing) => copyTables(reading, writing, to.shown)),
      );
  } finally {
    await Promise.all([source.destroy(), target.destroy()]);
  }
}

function isSame(one: StoreAddress, other: StoreAddress): boolean {
  return one.kind === 'sqlite'
    ? other.kind === 'sqlite' && one.path === other.path
    : other.kind === 'postgres' && one.url === other.url;
}

async function copyTables(
  from: Transaction<Schema>,
  to: Transaction<Schema>,
  shown: string,
): Promise<readonly CopiedTable[]> {
  for (const { name } of TABLES) {
    const rows = await to
      .selectFrom(name)
      .select(sql.lit(1).as('one'))
      .limit(1)
      .execute();
    if (rows.length > 0)
      throw new CopyError(
        `Cannot copy into the store "${shown}": it is not empty: name an empty one`,
      );
  }
  const copied: CopiedTable[] = [];
  for (const table of TABLES) {
    const read = await sumRows(from, table, (rows) => insert(to, table, rows));
    const written = await sumRows(to, table);
    if (!written.equals(read))
      throw new CopyError(
        `Cannot copy the table "${table.name}": of ${read.count} rows ${written.count} were read back, or not as they were: nothing was changed, please report it`,
      );
    copied.push({ name: table.name, rows: read.count });
  }
  return copied;
}

/** Reads all rows of a table, hands them on in pieces, and adds them up. */
async function sumRows(
  db: Kysely<Schema>,
  table: Table,
  handOn?: (rows: readonly Row[]) => Promise<void>,
): Promise<RowSum> {
  const sum = new RowSum();
  for await (const rows of piecesOf(db, table)) {
    for (const row of rows) sum.add(row);
    await handOn?.(rows);
  }
  return sum;
}

/** The rows of a table in pieces, in the order of their key. */
async function* piecesOf(
  db: Kysely<Schema>,
  { name, key, rowsAtOnce }: Table,
): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: Row | null = null;
  for (;;) {
    const after: Row | null = last;
    const rows: readonly Row[] = await db
      .selectFrom(name)
      .selectAll()
      .$if(after !== null, (query) =>
        query.where(
          sql<boolean>`(${columns}) > (${sql.join(key.map((column) => after?.[column]))})`,
        ),
      )
      .orderBy(columns)
      .limit(rowsAtOnce)
      .execute();
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) return;
    last = rows.at(-1) ?? null;
  }
}

async function insert(
  db: Kysely<Schema>,
  { name }: Table,
  rows: readonly Row[],
): Promise<void> {
  // The rows are those of the same table: its columns and the types that it takes.
  await db
    .insertInto(name)
    .values(rows as never)
    .execute();
}
