import { StoreError, type StoreFault } from './store-error.ts';

/**
 * Explains what `pg` or the network threw for the server `shown`. Null for a fault of the
 * program, such as a constraint that a statement breaks.
 */
export function explainPostgres(thrown: unknown, shown: string): StoreError | null {
  if (!(thrown instanceof Error)) return null;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
  const fault = code === null ? faultOfMessage(thrown.message) : faultOfCode(code);
  // Only the code: a message of the network or the server may name what nobody should see.
  return fault && new StoreError(fault, shown, code ?? thrown.message);
}

function faultOfCode(code: string): StoreFault | null {
  if (TLS_FAULT.test(code)) return 'unreachable';
  return CODE_FAULT.get(code) ?? CLASS_FAULT.get(code.slice(0, 2)) ?? null;
}

/**
 * What Node says where no safe connection can be made (Docs: *TLS*, X509 certificate error
 * codes; *Errors*, OpenSSL). Matches "SELF_SIGNED_CERT_IN_CHAIN", "CERT_HAS_EXPIRED",
 * "ERR_TLS_CERT_ALTNAME_INVALID"; not "ECONNRESET", "42P01".
 */
const TLS_FAULT =
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|CRL_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_|INVALID_CA)/;

/** `pg` gives no code to faults of its own; its words are all there is. */
function faultOfMessage(message: string): StoreFault | null {
  if (message.includes('password must be a')) return 'not-permitted';
  return AWAY.test(message) ? 'unreachable' : null;
}

// Matches "Connection terminated unexpectedly", "The server does not support SSL
// connections"; not "Called end on pool more than once".
const AWAY = /timeout|terminated|connection error|not queryable|SSL connection/i;

/** SQLSTATE codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const CODE_FAULT: ReadonlyMap<string, StoreFault> = new Map([
  ['25006', 'not-permitted'], // read_only_sql_transaction
  ['3D000', 'unreachable'], // invalid_catalog_name: no such database
  ['40001', 'busy'], // serialization_failure
  ['40P01', 'busy'], // deadlock_detected
  ['42501', 'not-permitted'], // insufficient_privilege
  ['53100', 'full'], // disk_full
  ['55P03', 'busy'], // lock_not_available
  ['57014', 'busy'], // query_canceled: the statement took too long
  ['57P01', 'unreachable'], // admin_shutdown
  ['57P02', 'unreachable'], // crash_shutdown
  ['57P03', 'unreachable'], // cannot_connect_now
  ['XX001', 'damaged'], // data_corrupted
  ['XX002', 'damaged'], // index_corrupted
  ['EACCES', 'not-permitted'],
  ['EAI_AGAIN', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
  ['ECONNRESET', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['ENOENT', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EPIPE', 'unreachable'],
  ['EPROTO', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
]);

/** The first two characters of an SQLSTATE code. */
const CLASS_FAULT: ReadonlyMap<string, StoreFault> = new Map([
  ['08', 'unreachable'], // connection exception
  ['28', 'not-permitted'], // invalid authorization specification
  ['53', 'unreachable'], // insufficient resources: memory, connections
]);
