import { promises } from 'node:fs';
import { join } from 'node:path';
import {
  type ReadBytes,
  readBase,
  readNumbers,
  type SavedBase,
  writeBase,
} from './saved-base.ts';

/** A file of the folder, finished or not: "613425648685547541.base", "7.base.tmp"; not "x.base". */
const FILE = /^(?<guildId>\d+)\.base(?:\.tmp)?$/;

/**
 * A folder of saved indexes, one file a server. They are a saving of time and nothing else:
 * all is in the store, and a file that is missing, damaged or old is made again.
 */
export class BaseFolder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** The servers of which something is there, also what was only begun. */
  async servers(): Promise<readonly string[]> {
    const names = (await promises.readdir(this.#path).catch(absent)) ?? [];
    const found = names.map((name) => FILE.exec(name)?.groups?.['guildId']);
    return [...new Set(found.filter((guildId) => guildId !== undefined))];
  }

  /** Reads what was saved for a server; null where nothing can be used. */
  read(guildId: string, rest: () => Promise<void>): Promise<SavedBase | null> {
    return this.#open(guildId, (read) => readBase(read, rest));
  }

  /**
   * Reads which articles are in what was saved for a server: their numbers; null where
   * nothing is there that could be read.
   */
  numbersIn(guildId: string): Promise<readonly number[] | null> {
    return this.#open(guildId, readNumbers);
  }

  async #open<Result>(
    guildId: string,
    use: (read: ReadBytes) => Promise<Result | null>,
  ): Promise<Result | null> {
    const file = await promises.open(this.#fileOf(guildId)).catch(absent);
    if (!file) return null;
    try {
      // Damaged so that the checksum fits is no case to be told from others.
      const { size } = await file.stat();
      return await use(readerOf(file, size)).catch(() => null);
    } finally {
      await file.close();
    }
  }

  /**
   * Saves an index in the place of the one before: whoever reads finds the old or the new.
   * One at a time for a server.
   */
  async write(guildId: string, base: SavedBase): Promise<void> {
    await promises.mkdir(this.#path, { recursive: true, mode: 0o700 });
    const path = this.#fileOf(guildId);
    const temporary = temporaryOf(path);
    try {
      const file = await promises.open(temporary, 'w', 0o600);
      try {
        for (const piece of writeBase(base)) await file.write(piece);
        await file.sync();
      } finally {
        await file.close();
      }
      await promises.rename(temporary, path);
    } catch (thrown) {
      await promises.rm(temporary, { force: true });
      throw thrown;
    }
  }

  /** Deletes what was saved for a server, and what a process that was killed had begun to save. */
  async remove(guildId: string): Promise<void> {
    await promises.rm(this.#fileOf(guildId), { force: true });
    await this.removeUnfinished(guildId);
  }

  /** Deletes what was saved for all servers. */
  async removeAll(): Promise<void> {
    await promises.rm(this.#path, { recursive: true, force: true });
  }

  /** Deletes what somebody who was ended on the way had begun to save. */
  async removeUnfinished(guildId: string): Promise<void> {
    await promises.rm(temporaryOf(this.#fileOf(guildId)), { force: true });
  }

  #fileOf(guildId: string): string {
    if (!/^\d+$/.test(guildId)) throw new TypeError(`No id of a server: "${guildId}"`);
    return join(this.#path, `${guildId}.base`);
  }
}

/** One name: what a process that was killed has left is written over. */
function temporaryOf(path: string): string {
  return `${path}.tmp`;
}

/** A damaged length asks for no more memory than the file is long. */
function readerOf(file: promises.FileHandle, size: number): ReadBytes {
  return async (count) => {
    const bytes = new Uint8Array(Math.min(count, size));
    const { bytesRead } = await file.read(bytes, 0, bytes.length);
    return bytes.subarray(0, bytesRead);
  };
}

/** A folder that cannot be read is as good as none. */
function absent(): null {
  return null;
}
