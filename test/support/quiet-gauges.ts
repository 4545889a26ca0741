import type { Gauges } from '../../src/operation/gauges.ts';

/** What is read off a bot that does nothing. */
export function quietGauges(): Gauges {
  return {
    shards: () => ({ ready: 1, connecting: 0, disconnected: 0 }),
    servers: () => 2,
    index: () => ({
      articles: 14,
      sentences: 478,
      openShelves: 1,
      shelfBytes: 6_000_000,
      evictions: 3,
    }),
  };
}
