import { resolve } from 'node:path';

/** Where the store is: a file of SQLite's, or a PostgreSQL server. */
export type StoreAddress =
  | {
      readonly kind: 'sqlite';
      /** Absolute. */
      readonly path: string;
      /** For messages: as it was set. */
      readonly shown: string;
    }
  | {
      readonly kind: 'postgres';
      /** With name and password: a secret. */
      readonly url: string;
      /** For messages: without name, password and parameters. */
      readonly shown: string;
    };

/**
 * Reads `file:data/verbatim.db` (from the working folder), `file:/srv/verbatim.db`,
 * `postgres://name:password@host/database` or `postgresql://…`.
 *
 * @returns null for anything else.
 */
export function parseStoreAddress(text: string): StoreAddress | null {
  const path = FILE.exec(text)?.groups?.['path'];
  if (path !== undefined) return sqliteAddress(path);
  if (!/^postgres(?:ql)?:\/\//.test(text) || !URL.canParse(text)) return null;
  const { protocol, host, pathname, searchParams } = new URL(text);
  // A port that is none stops the driver without a word.
  if (!/^\d{0,5}$/.test(searchParams.get('port') ?? '')) return null;
  return { kind: 'postgres', url: text, shown: `${protocol}//${host}${pathname}` };
}

/** Returns the address of a file, from the working folder where it is not absolute. */
export function sqliteAddress(path: string): StoreAddress {
  return { kind: 'sqlite', path: resolve(path), shown: `file:${path}` };
}

// No parameters, no folder, and no memory, which would forget everything at the end. Matches
// "file:data/verbatim.db", "file:/srv/x.db", "file:///srv/x.db"; not "file:", "file:data/",
// "file://host/x.db", "file::memory:", "file:x.db?mode=ro".
const FILE = /^file:(?:\/\/(?=\/))?(?!\/\/|:memory:$)(?<path>[^?#]*[^?#/])$/;
