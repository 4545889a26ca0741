import { Counter, Gauge, type Registry } from 'prom-client';

/** What can be read off a running bot at any moment. */
export interface Gauges {
  /** How many of the process's shards are in each state; see {@link SHARD_STATES}. */
  readonly shards: () => Readonly<Record<ShardState, number>>;
  /** Servers that the process answers. */
  readonly servers: () => number;
  readonly index: () => IndexSize;
}

/** What is indexed. */
export interface IndexSize {
  /** Of the articles that ship. */
  readonly articles: number;
  readonly sentences: number;
  /** Servers whose own articles are in memory. */
  readonly openShelves: number;
  /** About how much memory these take. */
  readonly shelfBytes: number;
  /** How often those of one server were let go for others. */
  readonly evictions: number;
}

/** Whether a shard is ready, on its way to be, or lost. */
export const SHARD_STATES = ['ready', 'connecting', 'disconnected'] as const;

/** One of {@link SHARD_STATES}. */
export type ShardState = (typeof SHARD_STATES)[number];

/** Makes the metrics that are read when somebody asks for them. */
export function registerGauges(registry: Registry, gauges: Gauges): void {
  const registers = [registry];
  new Gauge({
    name: 'verbatim_gateway_shards',
    help: 'Shards of this process by the state of their connection',
    labelNames: ['state'],
    registers,
    collect() {
      const counts = gauges.shards();
      for (const state of SHARD_STATES) this.set({ state }, counts[state]);
    },
  });
  const simple = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  };
  const { index } = gauges;
  simple('verbatim_servers', 'Servers that this process answers', gauges.servers);
  simple(
    'verbatim_index_articles',
    'Articles that ship and are indexed',
    () => index().articles,
  );
  simple(
    'verbatim_index_sentences',
    'Sentences of the articles that ship',
    () => index().sentences,
  );
  simple(
    'verbatim_shelves_open',
    'Servers whose own articles are in memory',
    () => index().openShelves,
  );
  simple(
    'verbatim_shelves_bytes',
    'About how many bytes of memory they take',
    () => index().shelfBytes,
  );
  new Counter({
    name: 'verbatim_shelf_evictions_total',
    help: 'Times that a server’s articles were let go for those of others',
    registers,
    collect() {
      // The bot counts; here its count is only told.
      this.reset();
      this.inc(index().evictions);
    },
  });
}
