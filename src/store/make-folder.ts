import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those above it that are not there. Not in Node's own recursive way: in
 * a folder that is there and takes none, as `/proc` does, that one tries for ever.
 *
 * @param mode Who may do what in each that is made.
 * @throws {Error} Of the file system, where it refuses, or what is there is no folder.
 */
export function makeFolder(path: string, mode: number): void {
  const above = dirname(path);
  if (above !== path && !existsSync(above)) makeFolder(above, mode);
  try {
    mkdirSync(path, { mode });
  } catch (thrown) {
    // It may have been there before, or another process has made it meanwhile.
    if (!existsSync(path) || !statSync(path).isDirectory()) throw thrown;
  }
}
