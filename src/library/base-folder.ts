import { randomUUID } from 'node:crypto';
import { promises } from 'node:fs';
import { join } from 'node:path';
import { type ReadBytes, readBase, type SavedBase, writeBase } from './saved-base.ts';

/**
 * A folder of saved indexes, one file a server. They are a saving of time and nothing else:
 * all is in the store, and a file that is missing, damaged or old is made again.
 */
export class BaseFolder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Reads what was saved for a server; null where nothing can be used. */
  async read(guildId: string, rest: () => Promise<void>): Promise<SavedBase | null> {
    const file = await promises.open(this.#fileOf(guildId)).catch(absent);
    if (!file) return null;
    try {
      // Damaged so that the checksum fits is no case to be told from others.
      return await readBase(readerOf(file), rest).catch(() => null);
    } finally {
      await file.close();
    }
  }

  /** Saves an index in the place of the one before: whoever reads finds the old or the new. */
  async write(guildId: string, base: SavedBase): Promise<void> {
    await promises.mkdir(this.#path, { recursive: true, mode: 0o700 });
    const path = this.#fileOf(guildId);
    const temporary = `${path}.${randomUUID()}.tmp`;
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

  /** Deletes what was saved for a server. */
  async remove(guildId: string): Promise<void> {
    await promises.rm(this.#fileOf(guildId), { force: true });
  }

  #fileOf(guildId: string): string {
    if (!/^\d+$/.test(guildId)) throw new TypeError(`No id of a server: "${guildId}"`);
    return join(this.#path, `${guildId}.base`);
  }
}

function readerOf(file: promises.FileHandle): ReadBytes {
  return async (count) => {
    const bytes = new Uint8Array(count);
    const { bytesRead } = await file.read(bytes, 0, count);
    return bytes.subarray(0, bytesRead);
  };
}

/** A folder that cannot be read is as good as none. */
function absent(): null {
  return null;
}
