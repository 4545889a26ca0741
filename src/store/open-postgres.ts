import { type Dialect, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';

/** A member waits three seconds for an answer: https://docs.discord.com/developers/interactions/receiving-and-responding */
const CONNECT_WITHIN_MS = 2500;

/** Statements take milliseconds; a server that hangs holds up no answer. */
const STATEMENT_WITHIN_MS = 2500;

/** Then a connection is made anew: one that hangs, or leads to where the server was. */
const LIFETIME_SECONDS = 300;

/** Connections of one process. Statements take milliseconds, and servers allow about 100. */
const CONNECTIONS = 8;

/** Returns Kysely's dialect for a PostgreSQL server. Throws what `pg` throws. */
export function postgresDialect(url: string): Dialect {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    maxLifetimeSeconds: LIFETIME_SECONDS,
    statement_timeout: STATEMENT_WITHIN_MS,
    query_timeout: STATEMENT_WITHIN_MS,
    keepAlive: true,
    application_name: 'verbatim',
    types: { getTypeParser: parserOf },
  });
  // A connection is lost when the server ends: the query under way, or the next one, says
  // so. Without these listeners, for connections idle and in use, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new PostgresDialect({ pool });
}

/** Times and counts are far below 2^53; `pg` would hand them out as texts. */
const parserOf: typeof types.getTypeParser = (id, format) =>
  id === types.builtins.INT8 ? Number : types.getTypeParser(id, format);
