import { CamelCasePlugin, type Dialect, Kysely } from 'kysely';
import { guardDialect, type OnFault } from './guarded-dialect.ts';
import { postgresDialect } from './open-postgres.ts';
import { sqliteDialect } from './open-sqlite.ts';
import { explainPostgres } from './postgres-fault.ts';
import { explainSqlite } from './sqlite-fault.ts';
import type { StoreAddress } from './store-address.ts';

/**
 * Returns the database at an address, whatever its tables. It connects with the first
 * query; every query throws a StoreError where the database cannot do its work.
 *
 * @param onFault Told of each fault.
 * @typeParam Tables Its tables, named in camel case; in snake case in the database.
 */
export function connect<Tables>(
  address: StoreAddress,
  onFault?: OnFault,
): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: dialectOf(address, onFault),
    plugins: [new CamelCasePlugin()],
  });
}

function dialectOf(address: StoreAddress, onFault?: OnFault): Dialect {
  const { kind, shown } = address;
  const explain = kind === 'sqlite' ? explainSqlite : explainPostgres;
  return guardDialect(
    kind === 'sqlite' ? sqliteDialect(address.path) : postgresDialect(address.url),
    (thrown) => explain(thrown, shown),
    onFault,
  );
}
