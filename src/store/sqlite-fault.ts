import { StoreError, type StoreFault } from './store-error.ts';

/**
 * Explains what SQLite, or the file system, threw for the file `shown`. Null for a fault
 * of the program, such as a constraint that a statement breaks.
 */
export function explainSqlite(thrown: unknown, shown: string): StoreError | null {
  if (!(thrown instanceof Error)) return null;
  const fault = faultOf(thrown);
  return fault && new StoreError(fault, shown, thrown.message);
}

function faultOf(thrown: Error): StoreFault | null {
  if ('sqliteCode' in thrown && typeof thrown.sqliteCode === 'number')
    return RESULT_FAULT.get(thrown.sqliteCode & PRIMARY) ?? null;
  if (!('code' in thrown)) return null;
  const code = String(thrown.code);
  return SYSTEM_FAULT.get(code) ?? (code === UNCODED ? faultOfWords(thrown) : null);
}

/** The code of all errors of SQLite's; where a statement has rows to return, the only one. */
const UNCODED = 'ERR_SQLITE_ERROR';

function faultOfWords({ message }: Error): StoreFault | null {
  return WORDS_FAULT.get(message) ?? null;
}

/** An extended result code holds the primary one in its lowest byte. */
const PRIMARY = 0xff;

/** Primary result codes: https://sqlite.org/rescode.html */
const RESULT_FAULT: ReadonlyMap<number, StoreFault> = new Map([
  [3, 'not-permitted'], // SQLITE_PERM
  [5, 'busy'], // SQLITE_BUSY
  [6, 'busy'], // SQLITE_LOCKED
  [8, 'not-permitted'], // SQLITE_READONLY
  [10, 'unreachable'], // SQLITE_IOERR
  [11, 'damaged'], // SQLITE_CORRUPT
  [13, 'full'], // SQLITE_FULL
  [14, 'unreachable'], // SQLITE_CANTOPEN
  [23, 'not-permitted'], // SQLITE_AUTH
  [26, 'damaged'], // SQLITE_NOTADB
]);

/** SQLite's words for these codes: `sqlite3ErrStr` in its main.c. */
const WORDS_FAULT: ReadonlyMap<string, StoreFault> = new Map([
  ['access permission denied', 'not-permitted'],
  ['database is locked', 'busy'],
  ['database table is locked', 'busy'],
  ['attempt to write a readonly database', 'not-permitted'],
  ['disk I/O error', 'unreachable'],
  ['database disk image is malformed', 'damaged'],
  ['database or disk is full', 'full'],
  ['unable to open database file', 'unreachable'],
  ['authorization denied', 'not-permitted'],
  ['file is not a database', 'damaged'],
]);

/** What the file system says when folder or file cannot be made or opened. */
const SYSTEM_FAULT: ReadonlyMap<string, StoreFault> = new Map([
  ['EACCES', 'not-permitted'],
  ['EPERM', 'not-permitted'],
  ['EROFS', 'not-permitted'],
  ['ENOSPC', 'full'],
  ['EEXIST', 'unreachable'],
  ['EISDIR', 'unreachable'],
  ['ELOOP', 'unreachable'],
  ['EMFILE', 'unreachable'],
  ['ENFILE', 'unreachable'],
  ['ENOTDIR', 'unreachable'],
  ['ENOENT', 'unreachable'],
]);
