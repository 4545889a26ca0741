import { setTimeout as delay } from 'node:timers/promises';
import type {
  CompiledQuery,
  DatabaseConnection,
  Dialect,
  Driver,
  QueryResult,
  TransactionSettings,
} from 'kysely';
import { StoreError, type StoreFault } from './store-error.ts';

/** Longest wait for another process that writes. Longer than any transaction of ours. */
const BUSY_WITHIN_MS = 5000;

/** How long to wait before asking a busy database again. */
const BUSY_PAUSE_MS = 20;

/** Tells what a thrown error says of the store; null for a fault of the program. */
export type ExplainFault = (thrown: unknown) => StoreError | null;

/** Told of each fault that is thrown, so that it can be counted. */
export type OnFault = (fault: StoreFault) => void;

/**
 * Returns the dialect with one place for its faults: whatever the database throws comes
 * out as a StoreError where it has a remedy. A database that is busy is asked again for
 * five seconds, outside of transactions only: inside, what was read may have changed.
 */
export function guardDialect(
  dialect: Dialect,
  explain: ExplainFault,
  onFault: OnFault = () => undefined,
): Dialect {
  return {
    createDriver: () => new GuardedDriver(dialect.createDriver(), explain, onFault),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}

class GuardedDriver implements Driver {
  readonly #driver: Driver;
  readonly #explain: ExplainFault;
  readonly #onFault: OnFault;

  constructor(driver: Driver, explain: ExplainFault, onFault: OnFault) {
    this.#driver = driver;
    this.#explain = explain;
    this.#onFault = onFault;
  }

  init(): Promise<void> {
    return this.#patiently(() => this.#driver.init());
  }

  async acquireConnection(): Promise<GuardedConnection> {
    const connection = await this.#once(() => this.#driver.acquireConnection());
    return new GuardedConnection(connection, {
      once: (run) => this.#once(run),
      patiently: (run) => this.#patiently(run),
    });
  }

  async beginTransaction(
    guarded: GuardedConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await this.#patiently(() =>
      this.#driver.beginTransaction(guarded.connection, settings),
    );
    guarded.isInTransaction = true;
  }

  async commitTransaction(guarded: GuardedConnection): Promise<void> {
    await this.#once(() => this.#driver.commitTransaction(guarded.connection));
    guarded.isInTransaction = false;
  }

  async rollbackTransaction(guarded: GuardedConnection): Promise<void> {
    guarded.isInTransaction = false;
    try {
      await this.#driver.rollbackTransaction(guarded.connection);
    } catch {
      // The database has rolled back by itself: its disk is full or its connection lost.
      // That is the error to report; this one would hide it.
    }
  }

  releaseConnection(guarded: GuardedConnection): Promise<void> {
    return this.#driver.releaseConnection(guarded.connection);
  }

  destroy(): Promise<void> {
    return this.#once(() => this.#driver.destroy());
  }

  async #once<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (thrown) {
      throw this.#report(this.#explain(thrown) ?? thrown);
    }
  }

  async #patiently<T>(run: () => Promise<T>): Promise<T> {
    const until = performance.now() + BUSY_WITHIN_MS;
    for (;;) {
      try {
        return await run();
      } catch (thrown) {
        const fault = this.#explain(thrown) ?? thrown;
        const isBusy = fault instanceof StoreError && fault.fault === 'busy';
        if (!isBusy || performance.now() > until) throw this.#report(fault);
        await delay(BUSY_PAUSE_MS);
      }
    }
  }

  #report(fault: unknown): unknown {
    if (fault instanceof StoreError) this.#onFault(fault.fault);
    return fault;
  }
}

interface Ways {
  readonly once: <T>(run: () => Promise<T>) => Promise<T>;
  readonly patiently: <T>(run: () => Promise<T>) => Promise<T>;
}

class GuardedConnection implements DatabaseConnection {
  readonly connection: DatabaseConnection;
  readonly #ways: Ways;
  isInTransaction = false;

  constructor(connection: DatabaseConnection, ways: Ways) {
    this.connection = connection;
    this.#ways = ways;
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { once, patiently } = this.#ways;
    const way = this.isInTransaction ? once : patiently;
    // The driver of SQLite throws before it returns a promise.
    return way(async () => this.connection.executeQuery<R>(query));
  }

  streamQuery<R>(
    query: CompiledQuery,
    chunkSize?: number,
  ): AsyncIterableIterator<QueryResult<R>> {
    return this.connection.streamQuery<R>(query, chunkSize);
  }
}
