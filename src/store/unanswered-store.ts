import type { Insertable, Kysely, Transaction } from 'kysely';
import { GatheredWrites } from './gathered-writes.ts';
import { lockServer } from './lock-server.ts';
import type { Schema, UnansweredRow } from './schema.ts';
import { storable } from './storable.ts';

/** A question that found nothing, however often and by whomever it was asked. */
export type Unanswered = Omit<UnansweredRow, 'guildId' | 'key'>;

/** A question that found nothing just now. */
export interface NewUnanswered {
  readonly guildId: string;
  /** Its normal form: questions with the same are one. */
  readonly key: string;
  /** As it is shown; of several the newest wording. */
  readonly question: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Questions that are kept of a server; of more, those asked longest ago are forgotten. */
const MOST_QUESTIONS = 200;

/**
 * What was asked in a server and not found, without who asked. Every method throws a
 * StoreError if it must.
 */
export class UnansweredStore {
  readonly #db: Kysely<Schema>;
  readonly #noted = new GatheredWrites<NewUnanswered>((asked) => this.note(...asked));

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Enters that questions found nothing: new ones, or one more time. */
  async note(...asked: readonly NewUnanswered[]): Promise<void> {
    const rows = mergeRows(asked);
    // Locked in one order by all, so that no two wait for each other.
    const guildIds = [...new Set(rows.map(({ guildId }) => guildId))].toSorted();
    await this.#db.transaction().execute(async (transaction) => {
      for (const guildId of guildIds) {
        await lockServer(transaction, guildId);
        for (const row of rows.filter((each) => each.guildId === guildId))
          await enter(transaction, row);
        await forgetOldest(transaction, guildId);
      }
    });
  }

  /** The same within a second, in one commit with what others ask. */
  noteSoon(asked: NewUnanswered): Promise<void> {
    return this.#noted.add(asked);
  }

  /** Writes what is still to be written of them. */
  flush(): Promise<void> {
    return this.#noted.flush();
  }

  /** What found nothing in a server, the most asked first, of these the latest. */
  async list(guildId: string): Promise<readonly Unanswered[]> {
    await this.flush();
    return this.#db
      .selectFrom('unanswered')
      .select(['question', 'count', 'firstAskedAt', 'lastAskedAt'])
      .where('guildId', '=', guildId)
      .orderBy('count', 'desc')
      .orderBy('lastAskedAt', 'desc')
      .orderBy('key')
      .execute();
  }

  /**
   * Forgets what was asked in a server up to a moment: what came after the list was shown
   * is kept.
   *
   * @returns How many questions were forgotten.
   */
  async clear(guildId: string, until: number): Promise<number> {
    await this.flush();
    const { numDeletedRows } = await this.#db
      .deleteFrom('unanswered')
      .where('guildId', '=', guildId)
      .where('lastAskedAt', '<=', until)
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  }
}

type NewRow = Insertable<UnansweredRow>;

/** One row for each question of a server, however often it was asked. */
function mergeRows(asked: readonly NewUnanswered[]): readonly NewRow[] {
  const rows = new Map<string, NewRow>();
  for (const { guildId, at, ...texts } of asked) {
    const key = storable(texts.key);
    const place = JSON.stringify([guildId, key]);
    const { count = 0, firstAskedAt = at } = rows.get(place) ?? {};
    rows.set(place, {
      guildId,
      key,
      question: storable(texts.question),
      count: count + 1,
      firstAskedAt,
      lastAskedAt: at,
    });
  }
  return [...rows.values()];
}

async function enter(transaction: Transaction<Schema>, row: NewRow): Promise<void> {
  await transaction
    .insertInto('unanswered')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['guildId', 'key']).doUpdateSet((known) => ({
        question: row.question,
        count: known('unanswered.count', '+', row.count),
        lastAskedAt: row.lastAskedAt,
      })),
    )
    .execute();
}

async function forgetOldest(
  transaction: Transaction<Schema>,
  guildId: string,
): Promise<void> {
  const kept = await transaction
    .selectFrom('unanswered')
    .select('key')
    .where('guildId', '=', guildId)
    .orderBy('lastAskedAt', 'desc')
    .orderBy('key')
    .execute();
  for (const { key } of kept.slice(MOST_QUESTIONS))
    await transaction
      .deleteFrom('unanswered')
      .where('guildId', '=', guildId)
      .where('key', '=', key)
      .execute();
}
