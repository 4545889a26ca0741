import type { Client } from 'discord.js';
import type { InteractionRecord } from './discord/trace.ts';
import type { LibraryAccess } from './library/library-access.ts';
import type { IndexSize } from './operation/gauges.ts';
import { Metrics } from './operation/metrics.ts';
import type { Probes } from './operation/readiness.ts';
import { type ServedOperation, serveOperation } from './operation/serve-operation.ts';
import { countShards } from './operation/shard-states.ts';
import type { Settings } from './settings.ts';
import type { StoreAccess } from './store/store-access.ts';

/** Health and metrics cannot be served; the message says how to mend it. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
}

/** Health and metrics of a bot that starts, step by step. */
export interface Operation {
  /** Where it is served; null where no port is set. */
  readonly origin: string | null;
  /** Counts an interaction; null where nobody can ask for the counts. */
  readonly observe: ((record: InteractionRecord) => void) | null;
  /** What is known of the bot from now on. */
  readonly running: {
    libraries: Pick<LibraryAccess, 'shipped' | 'load'> | null;
    client: Client | null;
  };
  readonly close: () => Promise<void>;
}

/**
 * Serves health and metrics where the settings say so, before anything else is done: whoever
 * watches sees the bot start.
 *
 * @throws {OperationError} If the port cannot be had.
 */
export async function openOperation(
  { port, host }: Settings,
  store: StoreAccess,
): Promise<Operation> {
  const running: Operation['running'] = { libraries: null, client: null };
  if (port === null)
    return { origin: null, observe: null, running, close: () => Promise.resolve() };
  const metrics = new Metrics({
    shards: () => countShards(running.client),
    servers: () => running.client?.guilds.cache.size ?? 0,
    index: () => readIndex(running.libraries),
  });
  store.onFault((fault) => metrics.countStoreFault(fault));
  const served = await serve({ host, port, probes: probesOf(running, store), metrics });
  return {
    origin: served.origin,
    observe: (record) => metrics.observe(record),
    running,
    close: served.close,
  };
}

async function serve(
  options: Parameters<typeof serveOperation>[0],
): Promise<ServedOperation> {
  try {
    return await serveOperation(options);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new OperationError(
      `Cannot serve health and metrics (${reason}): set PORT to a port that is free, HOST to an address of this machine, or leave PORT empty (see .env.example)`,
      { cause: thrown },
    );
  }
}

function probesOf(running: Operation['running'], store: StoreAccess): Probes {
  return {
    gateway: () => {
      const { ready, connecting, disconnected } = countShards(running.client);
      return ready > 0 && connecting + disconnected === 0;
    },
    store: async () => {
      // One row by its key, which need not be there.
      await (await store.open()).servers.settings('0');
      return true;
    },
    content: () => running.libraries !== null,
  };
}

const NOTHING: IndexSize = {
  articles: 0,
  sentences: 0,
  openShelves: 0,
  shelfBytes: 0,
  evictions: 0,
};

function readIndex(libraries: Operation['running']['libraries']): IndexSize {
  if (!libraries) return NOTHING;
  const { readings } = libraries.shipped;
  // The headline is none of an article's body.
  const sentences = readings.reduce((sum, one) => sum + one.sentenceCount - 1, 0);
  return { articles: readings.length, sentences, ...libraries.load };
}
