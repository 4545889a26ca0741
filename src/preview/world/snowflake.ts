/** First millisecond of 2015, from which Discord counts (DOCS `reference.mdx#snowflakes`). */
const discordEpochMs = 1_420_070_400_000n;

/** The lower bits of an id: worker, process and increment at Discord, one counter here. */
const counterBits = 22n;
const counterMask = (1n << counterBits) - 1n;

/**
 * Creates a source of Discord ids: 17 to 19 digits, unique, growing with time.
 * @param now milliseconds since 1970; must be later than 2015.
 */
export function createSnowflakes(now: () => number): () => string {
  let counter = 0n;
  return () => {
    counter += 1n;
    return snowflakeAt(now(), counter & counterMask);
  };
}

/** The id of what was made at `ms`; `counter` tells apart what was made in one millisecond. */
export function snowflakeAt(ms: number, counter: bigint = 0n): string {
  return String(
    ((BigInt(Math.floor(ms)) - discordEpochMs) << counterBits) | (counter & counterMask),
  );
}

/** The shard that a server's events go to (DOCS `events/gateway.mdx#sharding`). */
export function shardOf(guildId: string, shards: number): number {
  return Number((BigInt(guildId) >> counterBits) % BigInt(shards));
}
