import { readFileSync } from 'node:fs';

/** What this program says of itself to others. */
export interface PackageFacts {
  readonly version: string;
  /** Page of the project; null where it has none. */
  readonly homepage: string | null;
}

/** Reads the version of this program, and where it is from, off its package.json. */
export function readPackage(): PackageFacts {
  const url = new URL('../package.json', import.meta.url);
  // Our own file, written by us.
  const facts = JSON.parse(readFileSync(url, 'utf8')) as {
    readonly version: string;
    readonly homepage?: string;
  };
  return { version: facts.version, homepage: facts.homepage ?? null };
}
