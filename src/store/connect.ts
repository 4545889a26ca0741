import { CamelCasePlugin, type Dialect, Kysely } from 'kysely';
import { guardDialect } from './guarded-dialect.ts';
import { postgresDialect } from './open-postgres.ts';
import { sqliteDialect } from './open-sqlite.ts';
import { explainPostgres } from './postgres-fault.ts';
import { explainSqlite } from './sqlite-fault.ts';
import type { StoreAddress } from './store-address.ts';

/**
 * Returns the database at an address, whatever its tables. It connects with the first
 * query; every query throws a StoreError where the database cannot do its work.
 *
 * @typeParam Tables Its tables, named in camel case; in snake case in the database.
 */
export function connect<Tables>(address: StoreAddress): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: dialectOf(address),
    plugins: [new CamelCasePlugin()],
  });
}

function dialectOf(address: StoreAddress): Dialect {
  const { kind, shown } = address;
  return kind === 'sqlite'
    ? guardDialect(sqliteDialect(address.path), (thrown) => explainSqlite(thrown, shown))
    : guardDialect(postgresDialect(address.url), (thrown) =>
        explainPostgres(thrown, shown),
      );
}
