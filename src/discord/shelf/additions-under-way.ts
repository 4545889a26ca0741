/** So many articles of one server are read at once: each may take ten seconds and more. */
const MOST_IN_SERVER = 3;

/**
 * What is being put on shelves at this moment, so that an address is not read twice at once
 * and no server takes all of the time for itself.
 */
export class AdditionsUnderWay {
  readonly #keysByServer = new Map<string, Set<string>>();

  /**
   * Does something unless the same is being done, or too much in that server.
   *
   * @param key What makes it the same: an address, or an article's number.
   * @returns What it gives; else why it was not done.
   */
  async run<Result>(
    { guildId, key }: { readonly guildId: string; readonly key: string },
    action: () => Promise<Result>,
  ): Promise<Result | 'same' | 'full'> {
    const keys = this.#keysByServer.get(guildId) ?? new Set();
    if (keys.has(key)) return 'same';
    if (keys.size >= MOST_IN_SERVER) return 'full';
    this.#keysByServer.set(guildId, keys.add(key));
    try {
      return await action();
    } finally {
      keys.delete(key);
      if (keys.size === 0) this.#keysByServer.delete(guildId);
    }
  }

  /** How many are under way in a server. */
  count(guildId: string): number {
    return this.#keysByServer.get(guildId)?.size ?? 0;
  }
}
