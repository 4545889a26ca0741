import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Schema } from './schema.ts';
import type { StoreAddress } from './store-address.ts';

/** The turns in which processes connect to Discord, which lets in one at a time. */
export class ConnectionTurns {
  readonly #db: Kysely<Schema>;
  readonly #now: RawBuilder<number>;

  constructor(db: Kysely<Schema>, kind: StoreAddress['kind']) {
    this.#db = db;
    this.#now = NOW[kind];
  }

  /**
   * Takes the next free turn of a key, of which each lasts `everyMs` milliseconds. A process
   * that ends before its turn leaves it empty, and holds up nobody else.
   *
   * @returns How many milliseconds it is until that turn begins; 0 for now.
   * @throws {StoreError} If the store cannot be reached now.
   */
  async take(key: number, everyMs: number): Promise<number> {
    const now = this.#now;
    // One statement: of two processes at once, each gets a turn of its own.
    const { freeAt, readAt } = await this.#db
      .insertInto('connectionTurns')
      .values({ key, freeAt: sql<number>`${now} + ${sql.lit(everyMs)}` })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((eb) => ({
          freeAt: sql<number>`case when ${eb.ref('connectionTurns.freeAt')} > ${now}
            then ${eb.ref('connectionTurns.freeAt')} else ${now} end + ${sql.lit(everyMs)}`,
        })),
      )
      .returning(['freeAt', now.as('readAt')])
      .executeTakeFirstOrThrow();
    return Math.max(0, freeAt - everyMs - readAt);
  }
}

/** Milliseconds since 1970 by the database's clock: those of machines may differ. */
const NOW: Readonly<Record<StoreAddress['kind'], RawBuilder<number>>> = {
  sqlite: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
  postgres: sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`,
};
