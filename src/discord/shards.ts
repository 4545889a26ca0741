/** The shards of a process, of all that the bot has. */
export interface Shards {
  /** From 0, each below `count`; sorted, each once, at least one. */
  readonly ids: readonly number[];
  readonly count: number;
}

/** More than any bot has: of 2,500 servers each (Docs: *Gateway*, Sharding). */
const MOST_SHARDS = 16_384;

/**
 * Reads `0-3/16`, `2/16` or `0,4-7/16`: which shards, counted from 0, of how many.
 *
 * @returns null for anything else, and for a shard that is not there.
 */
export function parseShards(text: string): Shards | null {
  const fields = SHARDS.exec(text)?.groups;
  const count = Number(fields?.['count'] ?? 0);
  if (!fields || count < 1 || count > MOST_SHARDS) return null;
  const ids = new Set<number>();
  for (const range of (fields['ranges'] ?? '').split(',')) {
    const [first = 0, last = first] = range.split('-').map(Number);
    if (first > last || last >= count) return null;
    for (let id = first; id <= last; id += 1) ids.add(id);
  }
  return { ids: [...ids].sort((one, other) => one - other), count };
}

/**
 * Tells to which shard Discord sends what happens in a server (Docs: *Gateway*, Sharding).
 *
 * @param guildId 17 to 20 digits.
 */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}

/** Tells whether a server is one of those that these shards hear of. */
export function isOurs(guildId: string, { ids, count }: Shards): boolean {
  return ids.includes(shardOf(guildId, count));
}

/** True where no other process has any. */
export function isWhole({ ids, count }: Shards): boolean {
  return ids.length === count;
}

/**
 * True for the one process that does what is to be done once for all: it has the shard to
 * which direct messages go, and which is there however many there are.
 */
export function isFirst({ ids }: Shards): boolean {
  return ids.includes(0);
}

// Matches "0-3/16", "2/16", "0,4-7/16"; not "16", "0-/16", "a/16", "0 - 3/16".
const SHARDS =
  /^(?<ranges>\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*)\/(?<count>\d{1,5})$/;
